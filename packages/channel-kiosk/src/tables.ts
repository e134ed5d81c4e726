// A table to tables that fit a screen, or, where it is too wide, to a list that says the same.
import { degradationOf, toText } from '@kanaal/content'
import type { Context } from '@kanaal/types'
import type { RootContent, Table, TableRow } from 'mdast'
import { limitOf } from './limits.ts'
import { linesOfText, type Room } from './split/measure.ts'
import { toRecords } from './to-records.ts'

/** A table's type is a fifth smaller than running text, so that much more goes on a line and below it. */
const SMALLER = 1.2

/** The table in parts, its head repeated; or a list of rows where columns or cells are too many. */
export function fitTable(table: Table, context: Context, room: Room): RootContent[] {
  const [head, ...rows] = table.children
  if (!head) return []
  const columns = Math.max(...table.children.map((row) => row.children.length))
  const mostColumns = limitOf(context.limits, 'table-columns')
  const mostLines = Math.floor(limitOf(context.limits, 'lines') * SMALLER)
  const letters = Math.max(1, Math.floor((room.lettersPerLine * SMALLER) / columns))
  const linesOf = (row: TableRow) =>
    Math.max(...row.children.map((cell) => linesOfText(toText(cell), letters)), 1)
  const headLines = linesOf(head)

  if (columns > mostColumns) return flatten('table-columns')
  if (rows.some((row) => headLines + linesOf(row) > mostLines)) return flatten('lines')
  if (rows.length === 0) return [table]

  const most = limitOf(context.limits, 'table-rows')
  const fewest = partsOf(most)
  // As few parts as needed, and those of about the same length.
  const even = partsOf(Math.min(most, Math.ceil(rows.length / fewest.length)))
  const parts = even.length === fewest.length ? even : fewest
  return parts.map((part) => ({ ...table, children: [head, ...part] }))

  function partsOf(mostRows: number): TableRow[][] {
    const parts: TableRow[][] = []
    let lines = Number.POSITIVE_INFINITY
    for (const row of rows) {
      const part = parts.at(-1)
      if (!part || part.length >= mostRows || lines + linesOf(row) > mostLines) {
        parts.push([row])
        lines = headLines + linesOf(row)
      } else {
        part.push(row)
        lines += linesOf(row)
      }
    }
    return parts
  }

  function flatten(cause: string): RootContent[] {
    context.lose(table, { ...degradationOf('table', 'screen'), cause })
    return [{ type: 'list', ordered: false, spread: false, children: toRecords(table, room) }]
  }
}
