// A CSV or TSV table with a concept a row to statements.
import { parse } from 'csv-parse/sync'
import { BOOLEAN, BROADER, DEPRECATED, NOTATION, SKOS, TYPE, toUri } from '../../model/names.ts'
import { isUnseen } from '../../model/texts.ts'
import type { Statement } from '../../model/vocabulary.ts'
import { refusal } from '../../refused-vocabulary.ts'
import { ABSOLUTE } from '../collect-statements.ts'
import { createMinter } from '../mint-uris.ts'
import { syntaxRefusal } from '../syntax-refusal.ts'
import { fromCell, fromTsvCell } from './cells.ts'
import { type Column, isHeader, isName, isOutline, toColumn } from './columns.ts'
import { fromOutline, type TableRecord } from './from-outline.ts'
import { listStatements } from './list-statements.ts'

export interface TableOptions {
  delimiter: ',' | ';' | '\t'
  baseUri: string | undefined
  /** The language of columns that do not name one. */
  language: string | undefined
}
/** By which rows speak of each other. */
interface Names {
  /** A URI or id, and a label where a row has nothing else: no two rows have the same. */
  rows: Map<string, string>
  /** Notations, which are codes within a scheme; undefined where two rows have the same. */
  codes: Map<string, string | undefined>
}
interface Row {
  line: number
  uri: string
  cells: string[]
}

/** Heading rows above the one that names the columns, as IAB Tech Lab writes them. */
const HEADING_ROWS = 5
/** Says that a concept stands below another. */
const UP = new Set<string>(BROADER.map(toUri))
const COLUMN = 'urn:kanaal:column:'

export function readTable(text: string, options: TableOptions): Statement[] {
  const records = toRecords(text, options.delimiter)
  const heading = records.slice(0, HEADING_ROWS).findIndex(({ cells }) => isHeader(cells))
  const headings = (records[heading]?.cells ?? []).map(toColumn)
  if (headings.length === 0) throw refusal('format-unknown/headless', {})
  const { scheme, mint, below } = createMinter(options.baseUri)
  const body = records.slice(heading + 1)
  const { columns, records: stated } = isOutline(headings)
    ? fromOutline(headings, body, mint)
    : { columns: headings, records: body }
  const cellOf = (row: { cells: string[] }, kind: Column['kind']): string =>
    row.cells[columns.findIndex((column) => column.kind === kind)]?.trim() ?? ''

  const labelAt = columns.findIndex(isName)
  const rows: Row[] = []
  const names: Names = { rows: new Map(), codes: new Map() }
  const byLabel = new Map<string, string | undefined>()
  for (const { line, cells } of stated) {
    if (cells.every(isUnseen)) continue
    if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
      throw refusal('row-invalid/wide', { line, actual: cells.length, max: columns.length })
    const given = cellOf({ cells }, 'uri')
    const notation = cellOf({ cells }, 'notation')
    const id = cellOf({ cells }, 'id') || (given === '' ? notation : '')
    const label = cells[labelAt]?.trim() ?? ''
    if (given === '' && id === '' && label === '') throw refusal('row-invalid/empty', { line })
    const uri = given === '' ? mint([id || label]) : isNode(given) ? given : below(given)
    if (!isNode(uri)) throw refusal('row-invalid/uri', { line, name: given })
    for (const name of new Set([id, given, uri])) {
      if (name === '') continue
      if (names.rows.has(name)) throw refusal('row-invalid/twice', { line, name })
      names.rows.set(name, uri)
    }
    for (const code of new Set([notation, ...fromCell(notation)]))
      if (code !== '') addName(names.codes, code, uri)
    // Without code and URI a row is known by its label, where it is the only one.
    if (id === '' && given === '') addName(byLabel, label, uri)
    rows.push({ line, uri, cells })
  }
  for (const [label, uri] of byLabel)
    if (uri !== undefined && !names.rows.has(label) && !names.codes.has(label)) names.rows.set(label, uri)
  const saysTypes = columns.some(({ kind }) => kind === 'type')
  const own = rows.flatMap((row) => toStatements(row, columns, names, options.language ?? ''))
  if (saysTypes) return own
  const placed = own.filter(({ predicate }) => UP.has(predicate)).map(({ subject }) => subject)
  return [...own, ...treeOf(rows, { scheme, names, below: new Set(placed) }, cellOf)]
}

/** What a plain table means without saying: every row a concept of one scheme, below its parent or on top. */
function treeOf(
  rows: readonly Row[],
  /** `below` are those that a column of SKOS places already. */
  { scheme, names, below }: { scheme: string; names: Names; below: ReadonlySet<string> },
  cellOf: (row: Row, kind: Column['kind']) => string,
): Statement[] {
  const trail: string[] = []
  return [
    { subject: scheme, predicate: TYPE, object: { uri: `${SKOS}ConceptScheme` } },
    ...rows.flatMap((row) => {
      const tier = Number(/\d+/.exec(cellOf(row, 'tier'))?.[0] ?? 0)
      if (tier > trail.length + 1)
        throw refusal('row-invalid/tier', { line: row.line, tier, above: trail.length })
      if (tier > 0) trail.length = tier
      if (tier > 0) trail[tier - 1] = row.uri
      const parent = cellOf(row, 'parent')
      const isBelow = below.has(row.uri)
      const broader =
        parent === ''
          ? trail[tier - 2]
          : resolve(names.rows.has(parent) ? parent : (names.codes.get(parent) ?? parent), row, names)
      return [
        link(row.uri, TYPE, `${SKOS}Concept`),
        link(row.uri, toUri('inScheme'), scheme),
        ...(broader !== undefined
          ? [link(row.uri, toUri('broader'), broader)]
          : isBelow
            ? []
            : [link(row.uri, toUri('topConceptOf'), scheme)]),
      ]
    }),
  ]
}

function toStatements(row: Row, columns: readonly Column[], names: Names, language: string): Statement[] {
  return columns.flatMap((column, index): Statement[] => {
    const cell = row.cells[index] ?? ''
    if (isUnseen(cell)) return []
    const literals = (predicate: string, tag: string, values: string[]): Statement[] =>
      values.map((value) => ({
        subject: row.uri,
        predicate,
        object: tag === '' ? { value } : { value, language: tag },
      }))
    switch (column.kind) {
      case 'name':
        return literals(toUri('prefLabel'), language, [cell.trim()])
      case 'text':
        return literals(toUri(column.property), column.language || language, fromCell(cell))
      case 'id':
        return literals(NOTATION, '', [cell.trim()])
      case 'notation':
        return fromCell(cell).map((value) => toNotation(row.uri, value))
      case 'type':
        return fromCell(cell).map((type) => link(row.uri, TYPE, resolve(type, row, names)))
      case 'deprecated':
        return cell.trim() === 'true'
          ? [{ subject: row.uri, predicate: DEPRECATED, object: { value: 'true', datatype: BOOLEAN } }]
          : []
      case 'links': {
        const targets = fromCell(cell).map((name) => resolve(name, row, names))
        return column.property === 'memberList'
          ? listStatements(row.uri, targets, row.line)
          : targets.map((target) => link(row.uri, toUri(column.property), target))
      }
      case 'other':
        return column.name === '' ? [] : literals(COLUMN + encodeURIComponent(column.name), '', [cell])
      default:
        return []
    }
  })
}

/** `K1^^https://example.org/system` as a notation with its datatype. */
function toNotation(subject: string, cell: string): Statement {
  const [, value = cell, datatype] = /^(.*?)\^\^([a-z][\w+.-]*:\S+)$/is.exec(cell) ?? []
  return { subject, predicate: NOTATION, object: datatype === undefined ? { value } : { value, datatype } }
}

/** Our own writer names nodes without a URI like this. */
const isNode = (name: string): boolean => ABSOLUTE.test(name) || /^_:\S+$/.test(name)

function addName(names: Map<string, string | undefined>, name: string, uri: string): void {
  names.set(name, names.has(name) && names.get(name) !== uri ? undefined : uri)
}

/** A reference is a URI or id of this table, a URI of elsewhere, or the notation of one row. */
function resolve(name: string, row: Row, { rows, codes }: Names): string {
  const known = rows.get(name) ?? (isNode(name) ? name : codes.get(name))
  if (known !== undefined) return known
  const key = codes.has(name) ? 'row-invalid/ambiguous' : 'row-invalid/reference'
  throw refusal(key, { line: row.line, name })
}

const link = (subject: string, predicate: string, uri: string): Statement => ({
  subject,
  predicate,
  object: { uri },
})

function toRecords(text: string, delimiter: string): TableRecord[] {
  try {
    const parsed = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      // TSV has no quoting of its own: a quote inside a cell is a character (IAB writes none).
      ...(delimiter === '\t' && { quote: null }),
    }) as unknown as { info: { lines: number }; record: string[] }[]
    const toCells = (record: string[]): string[] => (delimiter === '\t' ? record.map(fromTsvCell) : record)
    return parsed.map(({ info, record }) => ({ line: info.lines, cells: toCells(record) }))
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw syntaxRefusal('CSV', Number(/line (\d+)/.exec(detail)?.[1] ?? 1), detail)
  }
}
