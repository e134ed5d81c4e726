// A term that no reader knows to a message.
import { defineRule } from '@kanaal/content'

export const termUnresolved = defineRule({
  id: 'term-unresolved',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'A term that readers do not know', nl: 'Een term die lezers niet kennen' },
  why: {
    en: 'A document stores the key of a term; its words come from the vocabulary as it was published last. Where that has none, nothing is left to show, so the term is left out everywhere.',
    nl: 'Een document bewaart de sleutel van een term; de woorden komen uit de woordenlijst zoals die het laatst is gepubliceerd. Staan ze daar niet, dan valt er niets te tonen en blijft de term overal weg.',
  },
  fix: {
    en: 'Publish the vocabulary that has the term, choose another term, or take this one off.',
    nl: 'Publiceer de woordenlijst waarin de term staat, kies een andere term of haal deze weg.',
  },
  messages: {
    missing: {
      en: 'No published vocabulary has the term "{key}", so it is left out. Expected the key of one that readers know.',
      nl: 'Geen gepubliceerde woordenlijst heeft de term "{key}", dus die blijft weg. Verwacht was de sleutel van een term die lezers kennen.',
    },
    failed: {
      en: 'The term "{key}" could not be looked up and is left out: {problem}. Publish again once that is mended.',
      nl: 'De term "{key}" is niet op te zoeken en blijft weg: {problem}. Publiceer opnieuw zodra dat is verholpen.',
    },
  },
  references: [],
  examples: { ok: [{ markdown: 'Plain text.' }], notOk: [] },
  // Found by `resolveInputs`, which is where the source is asked.
  check: () => [],
})
