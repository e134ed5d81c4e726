// A table to one that scrolls by itself on a narrow screen and names its columns.
import { toText } from '@kanaal/content'
import { h } from 'hastscript'
import type { AlignType, Table, TableRow } from 'mdast'
import type { WebHandler, WebState } from '../web-state.ts'
import { fill } from '../words.ts'

export const table: WebHandler<Table> = (node, state) => {
  const [head, ...body] = node.children
  const name = fill(state.words.table, { n: state.tables.get(node) ?? 1 })
  // A header row without a word names nothing, and screen readers would read it out.
  const named = head?.children.some((cell) => toText(cell) !== '')
  return h('div.table-scroll', { role: 'region', ariaLabel: name, tabIndex: 0 }, [
    h('table', [
      ...(head && named ? [h('thead', rowOf(head, node.align ?? [], state, 'th'))] : []),
      ...(body.length > 0
        ? [
            h(
              'tbody',
              body.map((row) => rowOf(row, node.align ?? [], state, 'td')),
            ),
          ]
        : []),
    ]),
  ])
}

const rowOf = (row: TableRow, align: AlignType[], state: WebState, tagName: 'th' | 'td') =>
  h(
    'tr',
    row.children.map((cell, column) => {
      const side = align[column]
      const className = side ? { className: [`align-${side}`] } : {}
      const isHeader = tagName === 'th' && toText(cell) !== ''
      return h(isHeader ? 'th' : 'td', { ...className, ...(isHeader && { scope: 'col' }) }, state.all(cell))
    }),
  )
