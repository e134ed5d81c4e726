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

const NAMES = Object.keys(COLUMNS)

/** Begins with a byte order mark: without it Excel reads UTF-8 as something else. */
export const csvHeading = `\ufeff${[...LINE_COLUMNS, ...NAMES].join(',')}\r\n`

/** What follows the heading. */
export const toCsv = (lines: readonly ExportedLine[]): string =>
  lines
    .map(({ contentMetadata, ...line }) => [
      ...LINE_COLUMNS.map((name) => line[name]),
      ...NAMES.map((name) => toCell(valueAt(contentMetadata, name))),
    ])
    .map((cells) => `${cells.map(quote).join(',')}\r\n`)
    .join('')

/** RFC 4180, section 2. */
function quote(text: string): string {
  const cell = guardCell(text)
  return /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell
}
