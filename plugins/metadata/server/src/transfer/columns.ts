// The columns of a table of metadata: what each is called, and how its values are written in a cell.
import type { Json } from '@kanaal/types'

export type ColumnKind = 'text' | 'list' | 'number'

/** By the path in the metadata. Lists stand in one cell, with `|` between them; one within a text is written `\|`. */
export const COLUMNS: Readonly<Record<string, ColumnKind>> = {
  description: 'text',
  keyMessage: 'text',
  'callToAction.label': 'text',
  'callToAction.href': 'text',
  purpose: 'text',
  persona: 'list',
  segment: 'list',
  audience: 'list',
  journeyStage: 'list',
  'notFor.persona': 'list',
  'notFor.segment': 'list',
  'notFor.audience': 'list',
  'notFor.journeyStage': 'list',
  precedence: 'number',
  channels: 'list',
  campaign: 'text',
  keywords: 'list',
  owner: 'text',
  delegate: 'text',
  team: 'text',
  reviewBy: 'text',
  validFrom: 'text',
  validUntil: 'text',
  license: 'text',
  rights: 'text',
  rightsHolder: 'text',
  sensitivity: 'text',
}

/** What says which document a line is about, and a title for whoever reads it. */
export const LINE_COLUMNS = ['type', 'documentId', 'locale', 'title'] as const

const SEPARATOR = ' | '

export const toCell = (value: Json | undefined): string => {
  if (value === undefined || value === null) return ''
  return Array.isArray(value)
    ? value.map((one) => String(one).replace(/[\\|]/g, '\\$&')).join(SEPARATOR)
    : String(value)
}

/** An empty cell takes the value away. */
export function fromCell(cell: string, kind: ColumnKind): Json {
  const text = cell.trim()
  if (text === '') return null
  // What is no number stays a text, which the check of the value names.
  if (kind === 'number') return Number.isFinite(Number(text)) ? Number(text) : text
  return kind === 'list'
    ? (text.match(/(?:\\[\\|]|[^|])+/g) ?? [])
        .map((one) => one.replace(/\\([\\|])/g, '$1').trim())
        .filter((one) => one !== '')
    : text
}

/** Nobody touched the cell: what it cannot show, such as a space at the end, is no change. */
export const isUntouched = (stored: Json | undefined, read: Json, key: string): boolean => {
  const kind = Object.hasOwn(COLUMNS, key) ? COLUMNS[key] : undefined
  return kind !== undefined && JSON.stringify(fromCell(toCell(stored), kind)) === JSON.stringify(read)
}

/** A spreadsheet runs a cell that begins so: https://owasp.org/www-community/attacks/CSV_Injection (read 2026-11-22). */
const FORMULA = /^(\s*[=+\-@]|[\t\r\n])/
const GUARDED = /^'+(\s*[=+\-@]|[\t\r\n])/

/** What nobody wrote as text: a number below zero is no formula. */
export const isFormula = (text: string): boolean => FORMULA.test(text) && !/^\s*-\d+([.,]\d+)?\s*$/.test(text)
/** A spreadsheet shows what stands behind an apostrophe as text; one that somebody wrote there gets another before it. */
export const guardCell = (text: string): string => (isFormula(text) || GUARDED.test(text) ? `'${text}` : text)
export const unguardCell = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text)
