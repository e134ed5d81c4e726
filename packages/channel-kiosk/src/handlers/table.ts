// A table that fits to a table with header cells, each column as the author aligned it.
import { toText } from '@kanaal/content'
import type { Table, TableRow } from 'mdast'
import { element } from '../element.ts'
import type { Handler, KioskState } from './index.ts'

export const table: Handler<'table'> = (node, state) => {
  const [head, ...rows] = node.children
  return element('table', {}, [
    ...(head ? [element('thead', {}, [rowOf(head, 'th', node, state)])] : []),
    element(
      'tbody',
      {},
      rows.map((row) => rowOf(row, 'td', node, state)),
    ),
  ])
}

/** Letters up to which a cell stays on one line: a time or a price is never broken. */
const LONGEST_WHOLE = 16

function rowOf(row: TableRow, tagName: 'td' | 'th', { align, children }: Table, state: KioskState) {
  const cells = row.children.map((cell, column) => {
    const side = align?.[column]
    const classes = [
      side === 'right' ? 'to-end' : side === 'center' ? 'to-center' : '',
      toText(cell).length <= LONGEST_WHOLE ? 'whole' : '',
    ].filter(Boolean)
    const label = children[0]?.children[column]
    return element(
      tagName,
      {
        className: classes.length > 0 ? classes : undefined,
        scope: tagName === 'th' ? 'col' : undefined,
        dataLabel: tagName === 'td' && label ? toText(label) || undefined : undefined,
      },
      state.all(cell),
    )
  })
  return element('tr', {}, cells)
}
