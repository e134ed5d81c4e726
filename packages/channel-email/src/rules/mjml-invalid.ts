// Rule: a mail theme whose MJML mjml itself objects to.
import { defineRule } from '@kanaal/content'

export const mjmlInvalid = defineRule<'rendition'>({
  id: 'mjml-invalid',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'MJML with errors', nl: 'MJML met fouten' },
  why: {
    en: 'mjml renders a template with errors as well as it can: attributes it does not know are dropped in silence.',
    nl: 'mjml maakt van een sjabloon met fouten wat het kan: onbekende attributen verdwijnen zonder melding.',
  },
  fix: { en: 'Mend the block template of the theme.', nl: 'Verbeter het bloksjabloon van het thema.' },
  messages: {
    invalid: { en: 'mjml reports: {error}.', nl: 'mjml meldt: {error}.' },
  },
  references: [
    { title: 'MJML documentation', url: 'https://documentation.mjml.io/', checkedAt: '2026-11-21' },
  ],
  examples: {
    ok: [{ markdown: '# Title\n\n---' }],
    notOk: [
      {
        markdown: '# Title\n\n---',
        options: { theme: { blocks: { divider: '<mj-divider border-colour="#000000" />' } } },
        messages: ['invalid'],
      },
    ],
  },
  // Reported by `serialize`, which runs mjml.
  check: () => [],
})
