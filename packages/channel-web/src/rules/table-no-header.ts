// Warns of a table whose columns have no names.
import { defineRule, placeOf, toText } from '@kanaal/content'
import { bodyNodes } from './body-nodes.ts'

export const tableNoHeader = defineRule<'rendition'>({
  id: 'table-no-header',
  source: 'channel-web',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'A table has no header cells', nl: 'Een tabel heeft geen kopcellen' },
  why: {
    en: 'Screen readers read the name of the column with each cell; without one, numbers mean nothing.',
    nl: 'Schermlezers lezen bij elke cel de naam van de kolom voor; zonder naam zeggen getallen niets.',
  },
  fix: {
    en: 'Name each column in the first row.',
    nl: 'Geef elke kolom een naam in de eerste rij.',
  },
  messages: {
    none: {
      en: 'The first row of this table is empty; expected a name for each of its {columns} columns.',
      nl: 'De eerste rij van deze tabel is leeg; verwacht werd een naam voor elk van de {columns} kolommen.',
    },
  },
  references: [
    {
      title: 'WCAG 2.2: info and relationships',
      url: 'https://www.w3.org/TR/WCAG22/#info-and-relationships',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '| Day | Open |\n| --- | --- |\n| Monday | 9 to 6 |\n' }],
    notOk: [{ markdown: '|  |  |\n| --- | --- |\n| Monday | 9 to 6 |\n', messages: ['none'] }],
  },
  *check({ document }) {
    for (const node of bodyNodes(document)) {
      if (node.type !== 'table') continue
      const head = node.children[0]
      if (!head || head.children.some((cell) => toText(cell) !== '')) continue
      yield { message: 'none', values: { columns: head.children.length }, place: placeOf(node, document) }
    }
  },
})
