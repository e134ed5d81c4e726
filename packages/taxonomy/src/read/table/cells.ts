// Several values in one cell of a table to a list and back.

/** Spreadsheets run a cell that starts like this as a formula (OWASP, CSV injection, read 2026-11-21). */
const FORMULA = /^'*[=+\-@\t\r]/

/** `a|b\|c` as `['a', 'b|c']`; a backslash before anything else but itself is one. */
export function fromCell(cell: string): string[] {
  const bare = FORMULA.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell
  if (bare === '') return []
  const pieces = bare.match(/\\[\\|]|[\s\S]/g) ?? []
  const values: string[] = []
  let value = ''
  for (const piece of pieces) {
    if (piece === '|') {
      values.push(value)
      value = ''
    } else value += piece.length > 1 ? piece.slice(1) : piece
  }
  return [...values, value]
}

export function toCell(values: readonly string[]): string {
  const cell = values.map((value) => value.replace(/[\\|]/g, '\\$&')).join('|')
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** TSV has no quotes: what would end a cell or a row is written as in C, where `toCell` doubled what was a backslash before. */
const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const ESCAPED = new Map(Object.entries(ESCAPES).map(([character, written]) => [written, character]))

export const toTsvCell = (cell: string): string =>
  cell.replace(/[\t\n\r]/g, (character) => ESCAPES[character] ?? character)

export const fromTsvCell = (cell: string): string =>
  cell.replace(/\\[\s\S]/g, (pair) => ESCAPED.get(pair) ?? pair)
