// A link to a document that the source does not have to a message.
import { defineRule } from '@kanaal/content'

export const linkUnresolved = defineRule({
  id: 'link-unresolved',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'A link leads to no document', nl: 'Een link leidt naar geen document' },
  why: {
    en: 'A link to a source file works for the reader only where Kanaal knows which page that file becomes.',
    nl: 'Een link naar een bronbestand werkt alleen voor de lezer als Kanaal weet welke pagina het wordt.',
  },
  fix: {
    en: 'Mend the path, or write the address of the page.',
    nl: 'Verbeter het pad of schrijf het adres van de pagina.',
  },
  messages: {
    missing: {
      en: 'The link "{href}" leads to no document of this source. Expected the path of one, or the address of a page.',
      nl: 'De link "{href}" leidt naar geen document van deze bron. Verwacht was het pad daarvan of het adres van een pagina.',
    },
    failed: {
      en: 'The link "{href}" could not be followed: {problem}. Mend the path.',
      nl: 'De link "{href}" is niet te volgen: {problem}. Verbeter het pad.',
    },
  },
  references: [],
  examples: { ok: [{ markdown: '[Home](https://example.org/)' }], notOk: [] },
  // Found by `resolveInputs`, which is where the source is asked.
  check: () => [],
})
