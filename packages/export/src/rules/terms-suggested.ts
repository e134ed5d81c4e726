// Concepts that a text names and nobody accepted, to a message that says how to.
import { defineRule } from '@kanaal/content'

export const termsSuggested = defineRule({
  id: 'terms-suggested',
  source: 'export',
  scope: 'document',
  severity: 'info',
  title: {
    en: 'The text names concepts that nobody accepted',
    nl: 'De tekst noemt begrippen die niemand overnam',
  },
  why: {
    en: 'Related content, filters and feeds find a document by its terms. What a text only names is never published as one: somebody has to say that it is what the document is about.',
    nl: 'Verwante inhoud, filters en feeds vinden een document aan zijn trefwoorden. Wat een tekst alleen noemt, wordt nooit als trefwoord gepubliceerd: iemand moet zeggen dat het document erover gaat.',
  },
  fix: {
    en: 'Write those that fit under the key that the message names, such as `topics: [topic:school]`. With a term of your own choice nothing more is suggested.',
    nl: 'Zet de begrippen die passen onder de sleutel die de melding noemt, zoals `topics: [topic:school]`. Met een trefwoord van eigen keuze wordt er niets meer voorgesteld.',
  },
  messages: {
    suggested: {
      en: '{title}: only suggested, by “{text}”. Accept what fits with `{key}: {terms}`.',
      nl: '{title}: alleen voorgesteld, door ‘{text}’. Neem over wat past met `{key}: {terms}`.',
    },
  },
  references: [],
  examples: { ok: [{ markdown: '# Any document' }], notOk: [] },
  // Found by the export, which alone knows the vocabularies.
  check: () => [],
})
