// table -> a data table with header cells; it keeps its semantics, so it is never marked as presentation.
import { toText } from '@kanaal/content'
import type { AlignType, PhrasingContent, TableCell, TableRow } from 'mdast'
import { type Block, block, type Piece } from '../block.ts'
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
    block(name, { align: align[column] ?? start, body: cellBody(cell, state) }),
  )
  return block('row', { body: cells })
}

/** Characters of a cell that is one amount or measure, such as `€ 1.249,95` or `24 liter`. */
const MAX_AMOUNT = 12

/** An amount stays on one line: on a phone, `€` would stand above `49,95`. */
function cellBody(cell: TableCell, state: EmailState): Piece[] {
  const text = toText(cell)
  const isAmount = text.length <= MAX_AMOUNT && /\d/.test(text)
  return state.all(isAmount ? { ...cell, children: cell.children.map(withoutBreaks) } : cell)
}

function withoutBreaks(node: PhrasingContent): PhrasingContent {
  if (node.type === 'text') return { ...node, value: node.value.replaceAll(' ', '\u00a0') }
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete' || node.type === 'fact')
    return { ...node, children: node.children.map(withoutBreaks) }
  return node
}
