// What people type behind an option to the value it means.
import { guessPhrase } from '@kanaal/export'
import { UsageError } from './exit.ts'

/** `web, email` as `['web', 'email']`. */
export const toList = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** Names behind an option that somebody wrote: at least one. */
export function toNames(option: string, text: string): string[] {
  const names = toList(text)
  if (names.length === 0)
    throw new UsageError(`${option}: expected one name or more, with commas between them`)
  return names
}

/** Every name must be a known one; each is there once. */
export function checkNames(option: string, names: readonly string[], known: readonly string[]): string[] {
  const unique = [...new Set(known)]
  for (const name of names) {
    if (unique.includes(name)) continue
    throw new UsageError(
      `${option}: there is no "${name}"${guessPhrase(name, unique)} There is: ${unique.join(', ') || 'nothing'}`,
    )
  }
  return [...new Set(names)]
}

/** `5%` or `12` as how many of a number of documents may fail. */
export function toMayFail(text: string): (documents: number) => number {
  const [, digits, percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(text) ?? []
  if (digits === undefined) throw new UsageError(`--max-failures: expected 5% or 12, not "${text}"`)
  const value = Number(digits)
  return percent === '%' ? (documents) => Math.floor((documents * value) / 100) : () => value
}

export function toPositive(option: string, text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0) return value
  throw new UsageError(`${option}: expected a whole number above 0, not "${text}"`)
}

/** An instant or a date, as every part of Kanaal understands it; by default the present. */
export function toInstant(text: string | undefined, present: Date): string {
  if (text === undefined) return present.toISOString()
  const isIso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)
  if (isIso && !Number.isNaN(Date.parse(text))) return text
  throw new UsageError(`--now: expected 2026-08-17 or 2026-08-17T09:00:00Z, not "${text}"`)
}
