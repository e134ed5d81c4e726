// A text to the form it is written in, by what it says and never by its name.
import type { Format } from '../format.ts'
import { LIST_HEADING } from './read-text.ts'
import { GOOGLE_LINE, isHeader } from './table/columns.ts'

/** Characters that are looked at: enough for a licence above the first line that says something. */
const LOOKED_AT = 65_536

/** `<a> a`, `<a> <b> …` and `<a> ex:b …`: no XML with namespaces starts like this. */
const TRIPLE = /^<[^<>"\s]*>\s+(a\s|<[^<>\s]*>\s|[\w-]*:[\w-]+\s)/
const XML = /^<(\?xml|!DOCTYPE|!--|[A-Za-z_][\w.-]*(:[\w.-]+)?(\s|\/?>))/i
const TURTLE =
  /^(@prefix|@base|@version|<<\s|prefix\s+[\w.-]*:|base\s*<|<[^>\s]*>\s|_:\S+\s|\[|[A-Za-z][\w.-]*:[^\s/]\S*\s+(a|<|[\w.-]*:))/i

/** Undefined for what is none of them. N-Triples is Turtle too, and read as such. */
export function sniffFormat(text: string): Format | undefined {
  const start = text.slice(0, LOOKED_AT).replace(/^\uFEFF/, '')
  const trimmed = start.trimStart()
  if (TRIPLE.test(trimmed)) return 'turtle'
  if (XML.test(trimmed)) return 'rdfxml'
  if (/^(\{|\[\s*([{["\d]|\]\s*$))/.test(trimmed)) return 'jsonld'
  if (trimmed.startsWith(LIST_HEADING)) return 'text'
  const lines = start
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
  const [first = ''] = lines
  if (TURTLE.test(first.trimStart())) return 'turtle'
  for (const line of lines.slice(0, 5)) {
    if (isHeader(line.split('\t'))) return 'tsv'
    if (isHeader(line.split(',')) || isHeader(line.split(';'))) return 'csv'
  }
  if (
    /^\s*#\s*Google_Product_Taxonomy/i.test(start) ||
    lines.slice(0, 20).some((line) => GOOGLE_LINE.test(line))
  )
    return 'text'
  const separated = separatorOf(lines)
  if (separated) return separated
  return lines.length > 0 && lines.every(isLabelLine) ? 'text' : undefined
}

/** Of a text that is none of them, the first line that keeps it from being a list. */
export function lineOfNoLabel(text: string): { line: number; start: string } | undefined {
  const lines = text.slice(0, LOOKED_AT).split(/\r\n?|\n/)
  const at = lines.findIndex((line) => !line.trimStart().startsWith('#') && !isLabelLine(line))
  return at < 0 ? undefined : { line: at + 1, start: startOf(lines[at] ?? '') }
}

/** Characters of a text that are enough to see what it is. */
export const startOf = (text: string): string => text.trim().slice(0, 40).replace(/\s+/g, ' ')

/** Lines that show that they are a table, whatever their heading says. */
const ROWS = 20

/** A table without a heading that we know: every row would otherwise be a label. */
function separatorOf(lines: readonly string[]): Format | undefined {
  const rows = lines.slice(0, ROWS).map((line) => line.replace(/"[^"]*"/g, ''))
  // A label may hold a comma, and has a space behind it.
  const counts = (separator: RegExp): number[] => rows.map((row) => row.split(separator).length)
  const isEven = (cells: readonly number[], least: number): boolean =>
    rows.length > 1 && cells.every((count) => count >= least && count === cells[0])
  if (isEven(counts(/(?<=\S)\t/), 2)) return 'tsv'
  return isEven(counts(/;/), 2) || isEven(counts(/,(?! )/), 2) ? 'csv' : undefined
}

/** 200 characters: longer than any label of the published vocabularies we tested with, shorter than prose. */
const LABEL_CHARACTERS = 200

/** However deep it stands. */
function isLabelLine(line: string): boolean {
  return line.trim().length <= LABEL_CHARACTERS && !/\S\t/.test(line) && !/[{}<>]|[;.]\s*$/.test(line)
}
