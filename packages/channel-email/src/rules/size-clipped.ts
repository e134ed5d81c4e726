// Rule: a mail that Gmail cuts.
import { defineRule } from '@kanaal/content'

export const sizeClipped = defineRule<'rendition'>({
  id: 'size-clipped',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'error',
  title: { en: 'Mail too large', nl: 'Mail te groot' },
  why: {
    en: 'Gmail cuts a mail at 102 kB: the end, with disclaimers and the way to unsubscribe, is hidden behind a link.',
    nl: 'Gmail kapt een mail af bij 102 kB: het eind, met voorwaarden en de afmeldlink, zit dan achter een link.',
  },
  fix: {
    en: 'Shorten the text, set `minify`, or `length: fit`: teasers that link to the page.',
    nl: 'Maak de tekst korter, zet `minify` aan, of `length: fit`: teasers met een link naar de pagina.',
  },
  messages: {
    clipped: {
      en: '{value} of {max} bytes with tracking links. Gmail hides the rest: shorten the text, or send a teaser.',
      nl: '{value} van {max} bytes met tracking-links. Gmail verbergt de rest: maak de tekst korter, of stuur een teaser.',
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
    ok: [{ markdown: '# Short\n\nOne paragraph.' }],
    notOk: [
      {
        markdown: `# Long\n\n${'A sentence of forty-two characters, or so.'.repeat(2_600)}`,
        options: { length: 'whole' },
        messages: ['clipped'],
      },
    ],
  },
  *check({ output, limits }) {
    const max = limits.find(({ id }) => id === 'html')?.max ?? Number.POSITIVE_INFINITY
    const value = output.metrics.find(({ id }) => id === 'html')?.value ?? 0
    if (value < max) return
    yield { message: 'clipped', values: { value, max }, expected: max, actual: value }
  },
})
