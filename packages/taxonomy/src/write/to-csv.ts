// A vocabulary to a table with a row a resource: all of SKOS Core, none of the unknown triples.
import {
  byCodeUnits,
  COLLECTION_LINKS,
  CONCEPT_LINKS,
  DEPRECATED,
  LABELS,
  MEMBER_LIST,
  NOTATION,
  NOTES,
  SCHEME_LINKS,
  TITLE,
  TYPE,
  toUri,
} from '../model/names.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { toCell, toTsvCell } from '../read/table/cells.ts'
import { type Described, toDescribed, type Value } from './to-described.ts'

/** Columns are those that are used: `uri, type, notation, title@…, prefLabel@nl …, broader …`. */
export function toCsv(vocabulary: Vocabulary): string {
  return toTable(vocabulary, ',')
}

/** Tabs and line breaks inside texts are written as `\t` and `\n`. */
export function toTsv(vocabulary: Vocabulary): string {
  return toTable(vocabulary, '\t')
}

const texts = new Map([...LABELS, ...NOTES, 'title'].map((name) => [toUri(name), name]))
const links = new Map(
  [...CONCEPT_LINKS, ...SCHEME_LINKS, ...COLLECTION_LINKS].map((name) => [toUri(name), name]),
)
const ORDER = [
  'type',
  'notation',
  'title',
  ...LABELS,
  ...NOTES,
  ...links.values(),
  'memberList',
  'deprecated',
]

function toTable(vocabulary: Vocabulary, delimiter: ',' | '\t'): string {
  const { schemes, concepts, collections, prefixes } = vocabulary
  const rows = toDescribed({ prefixes, schemes, concepts, collections, resources: [] }).map(toRow)
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]))
  // A heading needs a label column to be known as one.
  if (![...used].some((name) => name.startsWith('prefLabel'))) used.add('prefLabel')
  const columns = [...used].sort(byOrder)
  const quote = delimiter === ',' ? toCsvCell : toTsvCell
  return [
    ['uri', ...columns],
    ...rows.map(({ subject, cells }) => [
      subject,
      ...columns.map((column) => toCell(cells.get(column) ?? [])),
    ]),
  ]
    .map((cells) => `${cells.map(quote).join(delimiter)}\n`)
    .join('')
}

function toRow({ subject, properties }: Described): { subject: string; cells: Map<string, string[]> } {
  const cells = new Map<string, string[]>()
  for (const { predicate, value } of properties) {
    const column = columnOf(predicate, value)
    if (column === undefined) continue
    cells.set(column.name, [...(cells.get(column.name) ?? []), ...column.values])
  }
  // A type column says that nothing is to be inferred.
  if (!cells.has('type')) cells.set('type', [])
  return { subject, cells }
}

function columnOf(predicate: string, value: Value): { name: string; values: string[] } | undefined {
  if ('list' in value)
    return predicate === MEMBER_LIST ? { name: 'memberList', values: value.list } : undefined
  if ('uri' in value) {
    const name = predicate === TYPE ? 'type' : links.get(predicate)
    return name === undefined ? undefined : { name, values: [value.uri] }
  }
  if (predicate === DEPRECATED && value.value === 'true') return { name: 'deprecated', values: ['true'] }
  if (predicate === NOTATION && value.language === undefined)
    return { name: 'notation', values: [value.datatype ? `${value.value}^^${value.datatype}` : value.value] }
  const name = predicate === TITLE ? 'title' : texts.get(predicate)
  if (name === undefined || value.datatype !== undefined) return undefined
  return { name: value.language ? `${name}@${value.language}` : name, values: [value.value] }
}

function byOrder(a: string, b: string): number {
  const place = (column: string): number => ORDER.indexOf(column.split('@')[0] ?? '')
  return place(a) - place(b) || byCodeUnits(a, b)
}

function toCsvCell(cell: string): string {
  return /[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell
}
