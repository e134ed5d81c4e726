// Documents with their metadata -> a CSV file that a spreadsheet opens without running anything in it.
import type { Json } from '@kanaal/types'
import { valueAt } from '../../../shared/value-at'
import { COLUMNS, guardCell, LINE_COLUMNS, toCell } from './columns'

export interface ExportedLine {
  type: string
  documentId: string
  locale: string
  title: string
  contentMetadata: Record<string, Json>
}

/** Begins with a byte order mark: without it Excel reads UTF-8 as something else. */
export function toCsv(lines: readonly ExportedLine[]): string {
  const names = Object.keys(COLUMNS)
  const rows = lines.map(({ contentMetadata, ...line }) => [
    ...LINE_COLUMNS.map((name) => line[name]),
    ...names.map((name) => toCell(valueAt(contentMetadata, name))),
  ])
  const all = [[...LINE_COLUMNS, ...names], ...rows]
  return `\ufeff${all.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')}`
}

/** RFC 4180, section 2. */
function quote(text: string): string {
  const cell = guardCell(text)
  return /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell
}
