// Rule: a mail that comes near the size at which Gmail cuts it.
import { defineRule } from '@kanaal/content'

export const sizeNearClip = defineRule<'rendition'>({
  id: 'size-near-clip',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Mail almost too large', nl: 'Mail bijna te groot' },
  why: {
    en: 'Gmail cuts a mail at 102 kB, and the sending service still adds a footer, a pixel and longer links.',
    nl: 'Gmail kapt een mail af bij 102 kB, en de verzenddienst voegt nog een voet, een pixel en langere links toe.',
  },
  fix: {
    en: 'Shorten the text, or send a teaser that links to the page.',
    nl: 'Maak de tekst korter, of stuur een teaser met een link naar de pagina.',
  },
  messages: {
    near: {
      en: '{value} of {max} bytes with tracking links. Shorten the text, or send a teaser that links to the page.',
      nl: '{value} van {max} bytes met tracking-links. Maak de tekst korter, of stuur een teaser met een link.',
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
        markdown: `# Long\n\n${'A sentence of forty-two characters, or so.'.repeat(1_800)}`,
        messages: ['near'],
      },
    ],
  },
  *check({ output, limits }) {
    const limit = limits.find(({ id }) => id === 'html')
    const value = output.metrics.find(({ id }) => id === 'html')?.value ?? 0
    if (!limit?.warnAt || value < limit.warnAt || value >= limit.max) return
    yield { message: 'near', values: { value, max: limit.max }, expected: limit.warnAt, actual: value }
  },
})
