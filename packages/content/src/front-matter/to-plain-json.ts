// A parsed value to plain JSON without U+0000 and without keys that reach prototypes.
import type { Json } from '@kanaal/types'
import { FrontMatterError } from './front-matter.ts'

const REFUSED = new Set(['__proto__', 'constructor', 'prototype'])

/** @throws {FrontMatterError} where a key reaches a prototype, or a text holds U+0000 */
export function toPlainJson(value: unknown, key: string, line: number): Json {
  if (REFUSED.has(key)) throw new FrontMatterError('key', line, key)
  if (value === null || value === undefined) return null
  if (typeof value === 'string') {
    // Written as an escape it passes the check of the raw text.
    if (value.includes('\0')) throw new FrontMatterError('nul', line, 'U+0000')
    return value
  }
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'bigint') return String(value)
  // TOML's own dates remember whether they had a time and an offset.
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((item) => toPlainJson(item, '', line))
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, toPlainJson(inner, name, line)]),
  )
}
