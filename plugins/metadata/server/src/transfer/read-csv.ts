// A CSV file -> one wish a line; a cell that a spreadsheet would run, and a line that is too short or long, are named.
import { didYouMean } from '@kanaal/content'
import type { Json } from '@kanaal/types'
import { CsvError, parse } from 'csv-parse/sync'
import { COLUMNS, fromCell, isFormula, LINE_COLUMNS, unguardCell } from './columns'
import type { LineIssue, ReadLines } from './read-lines'
import type { Say } from './sentences'

interface Record_ {
  record: string[]
  info: { lines: number }
}

/** What spreadsheets write: Excel in Dutch puts a semicolon. */
const DELIMITERS = [',', ';', '\t']

/** The first line in which a spreadsheet names its delimiter; the heading tells it as well. */
const SEPARATOR_LINE = /^sep=.(?=\r?\n)/i

export function readCsv(written: string, say: Say): ReadLines {
  // The line stays, so that the others keep their numbers.
  const text = written.replace(SEPARATOR_LINE, '')
  const heading = text.trimStart().slice(0, text.trimStart().search(/\r?\n|$/))
  const delimiter = DELIMITERS.find((one) => heading.split(one).map(nameOf).includes('documentId'))
  if (delimiter === undefined) return { wishes: [], issues: [{ line: 1, message: say('no-heading') }] }
  let records: Record_[]
  try {
    records = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as never
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error.lines ?? 1)
    return { wishes: [], issues: [{ line, message: say('not-csv', { reason: error.message }) }] }
  }
  const [first, ...rest] = records
  const names = (first?.record ?? []).map(nameOf)
  const issues = headingIssues(names, say)
  if (issues.length > 0) return { wishes: [], issues }
  const wishes = rest.flatMap(({ record, info: { lines: line } }) => {
    const found = cellIssues(record, names, line, say)
    issues.push(...found)
    if (found.length > 0) return []
    const cell = (name: string) => unguardCell(record[names.indexOf(name)] ?? '').trim()
    const values: Record<string, Json> = {}
    for (const [index, name] of names.entries()) {
      const kind = Object.hasOwn(COLUMNS, name) ? COLUMNS[name] : undefined
      if (kind) values[name] = fromCell(unguardCell(record[index] ?? ''), kind)
    }
    return [
      {
        line,
        type: cell('type'),
        documentId: cell('documentId'),
        locale: cell('locale'),
        values,
        isOfCells: true,
      },
    ]
  })
  return { wishes, issues }
}

const nameOf = (cell: string): string => cell.trim().replace(/^"(.*)"$/, '$1')

function headingIssues(names: readonly string[], say: Say): LineIssue[] {
  const known = [...LINE_COLUMNS, ...Object.keys(COLUMNS)]
  const missing = ['type', 'documentId', 'locale'].filter((name) => !names.includes(name))
  return [
    ...missing.map((name) => ({ line: 1, column: name, message: say('no-column', { name }) })),
    ...names
      .filter((name, index) => !known.includes(name) || names.indexOf(name) !== index)
      .map((name) => {
        const near = didYouMean(name, known)
        return {
          line: 1,
          column: name,
          message:
            near && near !== name
              ? say('unknown-column-near', { name, near })
              : say('unknown-column', { name }),
        }
      }),
  ]
}

function cellIssues(
  record: readonly string[],
  names: readonly string[],
  line: number,
  say: Say,
): LineIssue[] {
  if (record.length !== names.length) {
    return [{ line, message: say('cells', { found: record.length, expected: names.length }) }]
  }
  return record.flatMap((cell, index) =>
    isFormula(cell)
      ? [{ line, column: names[index] ?? '', message: say('formula', { cell: cell.slice(0, 40) }) }]
      : [],
  )
}
