// A stored value -> a short text for people: no quotes and brackets where words will do.
import type { Json } from '@kanaal/types'

/** Characters of one value in a line; the export has all of it. */
const SHOWN = 160

export function describeValue(value: Json | null): string {
  const text = toText(value)
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`
}

function toText(value: Json | null): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map(toText).join(', ')
  if (typeof value !== 'object') return String(value)
  if (typeof value.key === 'string') return value.key
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${toText(one ?? null)}`)
    .join('; ')
}
