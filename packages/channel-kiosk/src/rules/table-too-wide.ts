// Rule: a table with more columns than a passer-by can follow.
import { defineRule, placeOf, visit } from '@kanaal/content'
import { limitOf } from '../limits.ts'

export const tableTooWide = defineRule<'rendition'>({
  id: 'table-too-wide',
  source: 'channel-kiosk',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Table too wide', nl: 'Tabel te breed' },
  why: {
    en: 'Many columns mean small type. A table that is too wide is shown as a list, which says the same but is not compared at a glance.',
    nl: 'Veel kolommen betekent kleine letters. Een te brede tabel verschijnt als lijst; die zegt hetzelfde, maar vergelijkt niet in één oogopslag.',
  },
  fix: {
    en: 'Leave out columns, or write a smaller table in a `:::variant{channel="kiosk"}`.',
    nl: 'Laat kolommen weg, of schrijf een kleinere tabel in een `:::variant{channel="kiosk"}`.',
  },
  messages: {
    wide: {
      en: '{columns} columns; a screen holds {max}. The table is shown as a list. Leave out {over}, or write a smaller one for screens.',
      nl: '{columns} kolommen; op een scherm passen er {max}. De tabel verschijnt als lijst. Laat er {over} weg, of schrijf een kleinere voor schermen.',
    },
  },
  references: [
    { title: 'Limits of a screen', url: 'packages/channel-kiosk/README.md#limits', checkedAt: '2026-11-21' },
  ],
  examples: {
    ok: [{ markdown: '# Hours\n\n| Day | Open |\n| --- | --- |\n| Monday | 9 to 6 |' }],
    notOk: [
      {
        markdown:
          '# Hours\n\n| Day | A | B | C | D |\n| --- | --- | --- | --- | --- |\n| Monday | 1 | 2 | 3 | 4 |',
        messages: ['wide'],
      },
    ],
  },
  *check({ document, limits }) {
    const max = limitOf(limits, 'table-columns')
    const tree = document.copy && document.copy.tree.children.length > 0 ? document.copy.tree : document.tree
    const findings: { columns: number; place: ReturnType<typeof placeOf> }[] = []
    visit(tree, 'table', (node) => {
      const columns = Math.max(0, ...node.children.map((row) => row.children.length))
      if (columns > max) findings.push({ columns, place: placeOf(node, document) })
    })
    for (const { columns, place } of findings) {
      yield {
        message: 'wide',
        values: { columns, max, over: columns - max },
        expected: max,
        actual: columns,
        place,
      }
    }
  },
})
