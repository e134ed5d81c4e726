// The value of `contentMetadata` in the form -> the same value with one property written, reset or judged again.
import type { Json } from '@kanaal/types'
import { withValueAt } from '../../../shared/value-at'

export type MetadataValue = Record<string, Json>

export const readMetadata = (value: unknown): MetadataValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as MetadataValue) : {}

/** Keys that the text would give by itself: beside what is written over them stands what the text was like. */
const TAKEN_FROM_TEXT = new Set(['title', 'description'])

export interface Writing {
  key: string
  value: Json
  /** Of the text as it is now. */
  sketch: string
  /** `YYYY-MM-DD` */
  today: string
}

/** An empty text or list takes the value away. */
export function withProperty(stored: MetadataValue, { key, value, sketch, today }: Writing): MetadataValue {
  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0)
  const next = withValueAt(stored, key, isEmpty ? null : value)
  if (!TAKEN_FROM_TEXT.has(key)) return next
  return withValueAt(next, `overrides.${key}`, isEmpty ? null : { sketch, at: today })
}

/** What an editor accepted is the document's own from here on. */
export const withSuggestion = (
  stored: MetadataValue,
  { key, own, max, match }: { key: string; own: Json | undefined; max: number; match: string },
): MetadataValue =>
  withValueAt(stored, key, max === 1 ? match : [...new Set([...(Array.isArray(own) ? own : []), match])])

/** Copy for one channel, by target, with one text of it written: beside it stands what text it was written from. */
export function withCopy(
  stored: MetadataValue,
  { path, value, copyBase }: { path: string; value: Json; copyBase: string },
): MetadataValue {
  const [target = ''] = path.split('.')
  const bare = withValueAt(stored, `${target}.baseHash`, null)
  const next = withValueAt(bare, path, value === '' ? null : value)
  return Object.hasOwn(next, target) ? withValueAt(next, `${target}.baseHash`, copyBase) : next
}

/** Somebody read it again, and it fits the text as it is. */
export const stillFits = (
  stored: MetadataValue,
  { key, sketch, today }: Omit<Writing, 'value'>,
): MetadataValue => withValueAt(stored, `overrides.${key}`, { sketch, at: today })

export interface Act {
  by: string
  note: string
  today: string
  months: number
}

/** Somebody read the document, and it is still correct: until it is read next. */
export function stillCorrect(stored: MetadataValue, { by, note, today, months }: Act): MetadataValue {
  const reviewed = {
    at: today,
    ...(by === '' ? {} : { by }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  }
  return { ...stored, reviewed, reviewBy: monthsAfter(today, months) }
}

/** The same day of a later month, or its last day: 31 August and six months is 28 February. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  const target = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last.getUTCDate())))
  return target.toISOString().slice(0, 10)
}

export const textOf = (value: Json | undefined): string =>
  value === undefined || value === null
    ? ''
    : Array.isArray(value)
      ? value.map(String).join(', ')
      : typeof value === 'object'
        ? String(value.label ?? value.name ?? JSON.stringify(value))
        : String(value)

/** Names with commas between them; what is known of an author besides the name is kept. */
export function authorsOf(text: string, stored: Json | undefined): Json[] {
  const known = Array.isArray(stored) ? stored : []
  return listOf(text).map((name) => known.find((author) => textOf(author) === name) ?? { name })
}

/** `a, b` -> both; the same one once. */
export const listOf = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
]
