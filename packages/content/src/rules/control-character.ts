// Rule: U+0000 in an entry, which is refused; signs that turn the direction of a text, which are left out.
import { defineRule } from '../define-rule.ts'

export const controlCharacter = defineRule<'document'>({
  id: 'control-character',
  source: 'content',
  scope: 'document',
  severity: 'error',
  title: { en: 'Character that nobody sees', nl: 'Teken dat niemand ziet' },
  why: {
    en: 'U+0000 ends a text in many systems: databases, mail servers and screens would each show another half. Direction overrides make a text read as something it is not.',
    nl: 'U+0000 beëindigt in veel systemen een tekst: database, mailserver en scherm zouden elk een andere helft tonen. Met richtingstekens lijkt een tekst iets anders dan er staat.',
  },
  fix: { en: 'Remove the character from the text.', nl: 'Haal het teken uit de tekst.' },
  messages: {
    nul: {
      en: 'The text holds the character U+0000. The document was refused.',
      nl: 'De tekst bevat het teken U+0000. Het document is geweigerd.',
    },
    direction: {
      en: 'The text holds characters that turn its direction unseen (U+202A to U+202E, or an isolate without an end). They were left out: remove them.',
      nl: 'De tekst bevat tekens die de leesrichting ongezien omkeren (U+202A tot U+202E, of een isolaat zonder einde). Ze zijn weggelaten: haal ze weg.',
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
  // Direction: said by `resolveDocument`, for all channels. U+0000: thrown by `fromEntry`; in Markdown U+0000 becomes U+FFFD (CommonMark 0.31.2, section 2.3).
  check: () => [],
})
