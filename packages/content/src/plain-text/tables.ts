// A table to aligned columns; where the width does not suffice, to `Header: value` lines, a row a block.
import type { Table } from 'mdast'
import type { PlainTextState } from './blocks.ts'
import { inlineText } from './inline.ts'
import { columnsOf, wrap } from './wrap.ts'

const GAP = '  '

export function tableText(table: Table, state: PlainTextState): string {
  const rows = table.children.map((row) =>
    row.children.map((cell) => inlineText(cell.children, state).replaceAll('\n', ' ')),
  )
  const [header = [], ...body] = rows
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(1, ...rows.map((row) => columnsOf(row[column] ?? ''))),
  )
  const total = widths.reduce((sum, width) => sum + width, 0) + GAP.length * Math.max(0, count - 1)
  if (total > state.width) return listed(header, body, state)
  const lines = rows.map((row) =>
    widths.map((width, column) => pad(row[column] ?? '', width, table.align?.[column])).join(GAP),
  )
  const rule = widths.map((width) => '-'.repeat(width)).join(GAP)
  return [lines[0] ?? '', rule, ...lines.slice(1)].map((line) => line.trimEnd()).join('\n')
}

function listed(header: string[], body: string[][], state: PlainTextState): string {
  const blocks = body.map((row) =>
    row
      .map((cell, column) => ({ cell, name: header[column] ?? '' }))
      .filter(({ cell }) => cell !== '')
      .map(({ cell, name }) => wrap(name === '' ? cell : `${name}: ${cell}`, state.width))
      .join('\n'),
  )
  return (body.length > 0 ? blocks : [wrap(header.join(', '), state.width)]).join('\n\n')
}

function pad(text: string, width: number, align: string | null | undefined): string {
  const space = width - columnsOf(text)
  if (align === 'right') return ' '.repeat(space) + text
  if (align === 'center') return ' '.repeat(Math.floor(space / 2)) + text + ' '.repeat(Math.ceil(space / 2))
  return text + ' '.repeat(space)
}
