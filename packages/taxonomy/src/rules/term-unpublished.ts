// Rule: a term that stands in a working copy only: readers do not know it yet.
import { GOV_UK } from '../checks/references.ts'
import { defineTermRule } from './define-term-rule.ts'

export const termUnpublished = defineTermRule({
  id: 'term-unpublished',
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
  cases: {
    ok: [{ fields: [{ name: 'topics', terms: [{ key: 'topic:a' }] }] }],
    notOk: [
      {
        fields: [
          { name: 'topics', terms: [{ key: 'topic:a', unpublished: { label: 'Step', scheme: 'Topics' } }] },
        ],
        messages: ['unpublished'],
      },
    ],
  },
  *find({ fields = [] }) {
    for (const { name: field, terms } of fields)
      for (const { unpublished } of terms)
        if (unpublished) yield { message: 'unpublished', field, values: unpublished }
  },
})
