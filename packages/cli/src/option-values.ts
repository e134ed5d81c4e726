// What people type behind an option to the value it means.
import { didYouMean } from '@kanaal/export'
import { UsageError } from './exit.ts'

/** `web, email` as `['web', 'email']`. */
export const toList = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** Every name must be a known one. */
export function checkNames(option: string, names: readonly string[], known: readonly string[]): string[] {
  for (const name of names) {
    if (known.includes(name)) continue
    throw new UsageError(
      `${option}: there is no "${name}"${didYouMean(name, known)}. There is: ${known.join(', ') || 'nothing'}`,
    )
  }
  return [...names]
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

/** An instant or a date, as every part of Kanaal understands it. */
export function toInstant(text: string): string {
  const isIso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)
  if (isIso && !Number.isNaN(Date.parse(text))) return text
  throw new UsageError(`--now: expected 2026-08-17 or 2026-08-17T09:00:00Z, not "${text}"`)
}
