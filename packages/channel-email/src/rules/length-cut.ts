// Rule: a mail of which only the first part is sent.
import { defineRule } from '@kanaal/content'

export const lengthCut = defineRule<'rendition'>({
  id: 'length-cut',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'info',
  title: { en: 'Mail cut to teasers', nl: 'Mail ingekort tot teasers' },
  why: {
    en: 'Gmail hides what is beyond 102 kB, with the way to unsubscribe; a reader who stops at `::more` reads on where there is room.',
    nl: 'Gmail verbergt alles na 102 kB, met de afmeldlink; wie bij `::more` stopt, leest verder waar er ruimte is.',
  },
  fix: {
    en: 'Read the mail’s preview. Shorten the text, put `::more` where you want the cut, or set `length: whole`.',
    nl: 'Bekijk de preview van de mail. Maak de tekst korter, zet `::more` waar je wilt afkappen, of zet `length: whole`.',
  },
  messages: {
    limit: {
      en: '{value} of {max} bytes: {whole} of {sections} sections are sent whole, the rest links to the page.',
      nl: '{value} van {max} bytes: {whole} van {sections} delen gaan heel mee, de rest is een link naar de pagina.',
    },
    fold: {
      en: 'The mail ends at `::more` and links to the page, as its target asks.',
      nl: 'De mail eindigt bij `::more` met een link naar de pagina, zoals het doel vraagt.',
    },
  },
  references: [
    {
      title: 'email-bugs 41: Gmail clips emails at 102 kB',
      url: 'https://github.com/hteumeuleu/email-bugs/issues/41',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      { markdown: '# Short\n\nOne paragraph.\n\n::more\n\nAnother.' },
      { markdown: '# Short\n\nOne paragraph.', options: { length: 'teaser' } },
    ],
    notOk: [
      {
        markdown: `# Long\n\n${`## Part\n\n${'A sentence of forty-two characters, or so.'.repeat(300)}\n\n`.repeat(9)}`,
        messages: ['limit'],
      },
      {
        markdown: '# News\n\nThe start.\n\n::more\n\nThe rest.',
        options: { length: 'teaser' },
        messages: ['fold'],
      },
    ],
  },
  // Reported while the mail is made: only then is it known what was left out.
  check: () => [],
})
