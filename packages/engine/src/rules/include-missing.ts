// An included document that the source does not have to a message.
import { defineRule } from '@kanaal/content'

export const includeMissing = defineRule({
  id: 'include-missing',
  source: 'content',
  scope: 'document',
  severity: 'error',
  title: { en: 'An included document was not found', nl: 'Een ingevoegd document is niet gevonden' },
  why: {
    en: 'What was meant to stand there is missing on every channel.',
    nl: 'Wat daar had moeten staan, ontbreekt op elk kanaal.',
  },
  fix: {
    en: 'Name the id of a document of the same source: its path without the extension.',
    nl: 'Noem de id van een document uit dezelfde bron: het pad zonder extensie.',
  },
  messages: {
    missing: {
      en: 'The included document "{id}" was not found. Expected the id of a document of this source.',
      nl: 'Het ingevoegde document "{id}" is niet gevonden. Verwacht was de id van een document uit deze bron.',
    },
    failed: {
      en: 'The included document "{id}" cannot be used: {problem}. Mend that document first.',
      nl: 'Het ingevoegde document "{id}" is niet te gebruiken: {problem}. Verbeter eerst dat document.',
    },
  },
  references: [],
  examples: { ok: [{ markdown: '# Nothing included' }], notOk: [] },
  // Found by `resolveInputs`, which is where the source is asked.
  check: () => [],
})
