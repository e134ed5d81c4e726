// Rule: a term that stands in a working copy only: readers do not know it yet.
import { defineRule } from '@kanaal/content'
import { GOV_UK } from '../checks/references.ts'

export const termUnpublished = defineRule<'document'>({
  id: 'term-unpublished',
  source: 'taxonomy',
  scope: 'document',
  severity: 'warning',
  title: { en: 'A term that is not published yet', nl: 'Een term die nog niet gepubliceerd is' },
  why: {
    en: 'Readers see the vocabulary as it was published last: until it is published again they do not see this term.',
    nl: 'Lezers zien de woordenlijst zoals die het laatst is gepubliceerd: tot de volgende keer zien ze deze term niet.',
  },
  fix: {
    en: 'Publish the vocabulary first, or choose a term that readers know.',
    nl: 'Publiceer eerst de woordenlijst, of kies een term die lezers kennen.',
  },
  messages: {
    unpublished: {
      en: '"{label}" is new in the working copy of "{scheme}": readers do not see it until that is published.',
      nl: '"{label}" is nieuw in de werkversie van "{scheme}": lezers zien de term pas als die is gepubliceerd.',
    },
  },
  references: [GOV_UK],
  examples: { ok: [], notOk: [] },
  // Reported before a publication, by whoever knows the fields of the type and the vocabularies: a text knows neither.
  check: () => [],
})
