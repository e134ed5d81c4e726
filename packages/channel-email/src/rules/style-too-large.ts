// Rule: more CSS in the head than Gmail keeps.
import { defineRule } from '@kanaal/content'

export const styleTooLarge = defineRule<'rendition'>({
  id: 'style-too-large',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'error',
  title: { en: 'Too much CSS', nl: 'Te veel CSS' },
  why: {
    en: 'Gmail drops every style block of a mail once together they pass 16 kB: phones get the desktop layout.',
    nl: 'Gmail laat alle stijlblokken van een mail vallen zodra ze samen boven 16 kB komen: telefoons krijgen de bureauopmaak.',
  },
  fix: {
    en: 'Take rules out of the theme, or set `inlineCss`.',
    nl: 'Haal regels uit het thema, of zet `inlineCss` aan.',
  },
  messages: {
    large: {
      en: '{value} of {max} bytes of CSS in the head. Take {over} bytes out of the theme.',
      nl: '{value} van {max} bytes CSS in de kop. Haal {over} bytes uit het thema.',
    },
  },
  references: [
    {
      title: 'email-bugs 90: Gmail removes style blocks over 16 kB',
      url: 'https://github.com/hteumeuleu/email-bugs/issues/90',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Short\n\nOne paragraph.' }],
    notOk: [
      {
        markdown: '# Short\n\nOne paragraph.',
        options: { inlineCss: false, theme: { styles: { link: 'color:#3b3bc9;'.repeat(1_200) } } },
        messages: ['large'],
      },
    ],
  },
  *check({ output, limits }) {
    const max = limits.find(({ id }) => id === 'style')?.max ?? Number.POSITIVE_INFINITY
    const value = output.metrics.find(({ id }) => id === 'style')?.value ?? 0
    if (value <= max) return
    yield { message: 'large', values: { value, max, over: value - max }, expected: max, actual: value }
  },
})
