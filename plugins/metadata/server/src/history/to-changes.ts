// Values of ours before and after a write -> what changed, property by property, none longer than a record has room for.
import { isDeepStrictEqual } from 'node:util'
import type { Json } from '@kanaal/types'
import type { PropertyChange } from '../../../shared/history'

type Values = Readonly<Record<string, unknown>>

/** Characters of one value as JSON: a description or a list of terms fits; a pasted page does not. */
const MAX_CHARACTERS = 2_000
/** Properties of one write that are told; a document that is made has about thirty. */
const MAX_PROPERTIES = 100

/** Kept for us beside a value somebody wrote: it says nothing to a reader. */
const OWN_BOOKKEEPING = new Set(['contentMetadata.overrides', 'contentMetadata.v', 'taxonomyTerms.v'])

export function toChanges(before: Values, after: Values): PropertyChange[] {
  const was = flat(before)
  const is = flat(after)
  const keys = [...new Set([...was.keys(), ...is.keys()])].sort()
  return keys
    .filter((key) => !OWN_BOOKKEEPING.has(key) && !isDeepStrictEqual(was.get(key), is.get(key)))
    .slice(0, MAX_PROPERTIES)
    .map((key) => ({ key, before: shown(was.get(key)), after: shown(is.get(key)) }))
}

/** `{ contentMetadata: { owner } }` -> `contentMetadata.owner`: a property is what people see and change. */
function flat(values: Values): Map<string, unknown> {
  const found = new Map<string, unknown>()
  for (const [attribute, value] of Object.entries(values)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) found.set(attribute, value)
    else for (const [key, one] of Object.entries(value)) found.set(`${attribute}.${key}`, one)
  }
  return found
}

const shown = (value: unknown): Json | null =>
  value === undefined || value === null ? null : shortened(value as Json, MAX_CHARACTERS)

const MORE = '…'

/** Keeps its shape, so that it can still be read: as many of its items as fit, and of a text its first part. */
function shortened(value: Json, room: number): Json {
  if (JSON.stringify(value).length <= room) return value
  if (typeof value === 'string') return `${value.slice(0, Math.max(0, room))}${MORE}`
  if (typeof value !== 'object' || value === null) return value
  const kept: [string, Json][] = []
  let left = room
  for (const [key, one] of Object.entries(value)) {
    if (left <= 0) break
    const short = shortened(one, left)
    kept.push([key, short])
    left -= JSON.stringify(short).length + key.length
  }
  return Array.isArray(value) ? [...kept.map(([, one]) => one), MORE] : Object.fromEntries(kept)
}
