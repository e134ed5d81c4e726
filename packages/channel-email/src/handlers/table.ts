// table -> a data table with header cells; it keeps its semantics, so it is never marked as presentation.
import type { AlignType, TableRow } from 'mdast'
import { type Block, block } from '../block.ts'
import type { EmailHandler, EmailState } from './email-handler.ts'

export const table: EmailHandler<'table'> = (node, state) => {
  const [head, ...rows] = node.children
  const align = node.align ?? []
  const parts: Block[] = []
  if (head) parts.push(block('table-head', { body: [toRow(head, 'header-cell', align, state)] }))
  if (rows.length > 0) {
    parts.push(block('table-body', { body: rows.map((row) => toRow(row, 'cell', align, state)) }))
  }
  return block('table', { body: parts })
}

function toRow(row: TableRow, name: 'header-cell' | 'cell', align: AlignType[], state: EmailState): Block {
  const start = state.context.dir === 'rtl' ? 'right' : 'left'
  const cells = row.children.map((cell, column) =>
    block(name, { align: align[column] ?? start, body: state.all(cell) }),
  )
  return block('row', { body: cells })
}
