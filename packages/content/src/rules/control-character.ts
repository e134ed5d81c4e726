// Rule: U+0000 in an entry; the entry is refused.
import { defineRule } from '../define-rule.ts'

export const controlCharacter = defineRule<'document'>({
  id: 'control-character',
  source: 'content',
  scope: 'document',
  severity: 'error',
  title: { en: 'Character U+0000', nl: 'Teken U+0000' },
  why: {
    en: 'U+0000 ends a text in many systems: databases, mail servers and screens would each show another half.',
    nl: 'U+0000 beëindigt in veel systemen een tekst: database, mailserver en scherm zouden elk een andere helft tonen.',
  },
  fix: { en: 'Remove the character from the field.', nl: 'Haal het teken uit het veld.' },
  messages: {
    nul: {
      en: 'The text holds the character U+0000. The document was refused.',
      nl: 'De tekst bevat het teken U+0000. Het document is geweigerd.',
    },
  },
  references: [
    {
      title: 'PostgreSQL: character types',
      url: 'https://www.postgresql.org/docs/17/datatype-character.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: { ok: [{ markdown: 'Plain text.' }], notOk: [] },
  // Thrown by `fromEntry`; in Markdown U+0000 becomes U+FFFD (CommonMark 0.31.2, section 2.3).
  check: () => [],
})
