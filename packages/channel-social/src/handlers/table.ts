// Turns a table into lines: `key: value` for two columns, `heading: value; …` for more.
import { degradationOf, type Handler, type State } from '@kanaal/content'
import type { TableCell, TableRow } from 'mdast'
import { borderRun, flattened, type Run, textRun } from '../runs.ts'

export const table: Handler<Run, 'table'> = (node, state) => {
  const [head, ...rows] = node.children
  if (!head) return []
  const lines =
    head.children.length > 2
      ? rows.flatMap((row) => named(row, head, state))
      : node.children.flatMap((row) => joined(row, state))
  return [
    borderRun('paragraph'),
    ...flattened(lines, degradationOf('table', 'social')),
    borderRun('paragraph'),
  ]
}

const joined = (row: TableRow, state: State<Run>): Run[] => [
  borderRun('line'),
  ...row.children.flatMap((cell, index) => [...(index > 0 ? [textRun(': ')] : []), ...state.all(cell)]),
]

const named = (row: TableRow, head: TableRow, state: State<Run>): Run[] => [
  borderRun('line'),
  ...row.children.flatMap((cell, index) => [
    ...(index > 0 ? [textRun('; ')] : []),
    ...label(head.children[index], state),
    ...state.all(cell),
  ]),
]

const label = (cell: TableCell | undefined, state: State<Run>): Run[] => {
  const runs = cell ? state.all(cell) : []
  return runs.length > 0 ? [...runs, textRun(': ')] : []
}
