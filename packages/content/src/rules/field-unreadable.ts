// Rule: a field of an entry that does not hold what its type promises.
import { defineRule } from '../define-rule.ts'

export const fieldUnreadable = defineRule<'document'>({
  id: 'field-unreadable',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Unreadable field', nl: 'Onleesbaar veld' },
  why: {
    en: 'The value was written by an import or another editor; its text is kept where there is any.',
    nl: 'De waarde komt uit een import of een andere editor; de tekst blijft behouden waar die er is.',
  },
  fix: {
    en: 'Open the field, write it again and save.',
    nl: 'Open het veld, schrijf het opnieuw en sla op.',
  },
  messages: {
    unreadable: {
      en: 'Found {actual}, {expected} was expected.',
      nl: 'Er staat {actual}, verwacht was {expected}.',
    },
  },
  references: [
    {
      title: 'Strapi 5: models, attributes',
      url: 'https://docs.strapi.io/cms/backend-customization/models',
      checkedAt: '2026-11-21',
    },
  ],
  examples: { ok: [{ markdown: 'Plain text.' }], notOk: [] },
  // Reported by `fromEntry`: a Markdown file has no fields.
  check: () => [],
})
