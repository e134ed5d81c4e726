// Rule: front matter that is no YAML or TOML; the document is refused.
import { defineRule } from '../define-rule.ts'

export const frontMatterInvalid = defineRule<'document'>({
  id: 'front-matter-invalid',
  source: 'content',
  scope: 'document',
  severity: 'error',
  title: { en: 'Unreadable front matter', nl: 'Onleesbare front matter' },
  why: {
    en: 'Title, dates and conditions stand in the front matter. Guessing at them would publish something else.',
    nl: 'Titel, data en voorwaarden staan in de front matter. Ernaar raden zou iets anders publiceren.',
  },
  fix: {
    en: 'Mend the line. A colon inside a value needs quotes: `title: "Open: on Sunday"`.',
    nl: 'Herstel de regel. Een dubbele punt in een waarde vraagt aanhalingstekens: `title: "Open: op zondag"`.',
  },
  messages: {
    invalid: {
      en: 'The front matter cannot be read: {reason}. The document was refused.',
      nl: 'De front matter is niet te lezen: {reason}. Het document is geweigerd.',
    },
  },
  references: [
    { title: 'YAML 1.2.2', url: 'https://yaml.org/spec/1.2.2/', checkedAt: '2026-11-21' },
    { title: 'TOML 1.0.0', url: 'https://toml.io/en/v1.0.0', checkedAt: '2026-11-21' },
  ],
  examples: {
    ok: [{ markdown: '---\ntitle: "Open: on Sunday"\n---\nWelcome.' }],
    notOk: [
      { markdown: '---\ntitle: Open: on Sunday\n---\nWelcome.', messages: ['invalid'] },
      { markdown: '---\na: &a [1]\nb: *a\n---\nWelcome.', messages: ['invalid'] },
    ],
  },
  // The text never becomes a document: `readFrontMatter` throws this message.
  check: () => [],
})
