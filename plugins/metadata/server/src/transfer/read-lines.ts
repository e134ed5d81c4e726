// A file of metadata, CSV or JSON Lines -> one wish a line, and what is wrong with the others.
import type { Json } from '@kanaal/types'
import { readCsv } from './read-csv'
import { readJsonLines } from './read-json-lines'
import type { Say } from './sentences'

/** What one line wants of one document. */
export interface Wish {
  line: number
  type: string
  documentId: string
  locale: string
  /** By path in the metadata; null takes a value away, what is absent stays. */
  values: Record<string, Json>
  /** The values were cells of a table, which do not show everything. */
  isOfCells?: boolean
}

export interface LineIssue {
  line: number
  column?: string
  message: string
}

export interface ReadLines {
  wishes: Wish[]
  issues: LineIssue[]
}

/** Characters of one file: 25,000 lines of a thousand characters. */
export const MAX_CHARACTERS = 25_000_000

/**
 * Documents of one file. Nobody else is served while lines are read: 20,000 took one second, 50,000 nearly four (on a
 * busy machine, 2026-11-23). What follows goes in steps.
 */
export const MAX_LINES = 25_000

export function readLines(text: string, say: Say): ReadLines {
  if (text.length > MAX_CHARACTERS) {
    const values = { found: text.length, allowed: MAX_CHARACTERS }
    return { wishes: [], issues: [{ line: 1, message: say('too-large', values) }] }
  }
  const body = text.replace(/^\ufeff/, '')
  if (body.trim() === '') return { wishes: [], issues: [{ line: 1, message: say('empty') }] }
  const read = body.trimStart().startsWith('{') ? readJsonLines(body, say) : readCsv(body, say)
  if (read.wishes.length > MAX_LINES) {
    const values = { found: read.wishes.length, allowed: MAX_LINES }
    return { wishes: [], issues: [{ line: 1, message: say('too-many', values) }] }
  }
  const issues = [...read.issues, ...nullCharacters(read.wishes, say), ...twice(read.wishes, say)]
  return { wishes: read.wishes.filter((wish) => !hasNull(wish)), issues }
}

/** No database of text holds one, and PostgreSQL cannot even be asked about one. */
const nullCharacters = (wishes: readonly Wish[], say: Say): LineIssue[] =>
  wishes.filter(hasNull).map(({ line }) => ({ line, message: say('null-character') }))

const hasNull = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.includes('\u0000')
    : typeof value === 'object' &&
      value !== null &&
      Object.entries(value).some(([name, one]) => hasNull(name) || hasNull(one))

/** Two lines about one document: which of them counts would be a guess. */
function twice(wishes: readonly Wish[], say: Say): LineIssue[] {
  const first = new Map<string, number>()
  return wishes.flatMap(({ line, type, documentId, locale }) => {
    const key = `${type} ${documentId} ${locale}`
    const earlier = first.get(key)
    if (earlier !== undefined) return [{ line, message: say('twice', { earlier }) }]
    first.set(key, line)
    return []
  })
}
