// An entry's JSON to nothing, or to a refusal: U+0000, prototype keys, and nesting or size over the caps.
import type { Caps, FieldPath, Json, Place } from '@kanaal/types'
import { messageOf } from '../define-rule.ts'
import { RefusedDocument } from '../refused-document.ts'
import { capExceeded } from '../rules/cap-exceeded.ts'
import { controlCharacter } from '../rules/control-character.ts'
import type { EntryJson } from './attributes.ts'

/** @throws {RefusedDocument} with the path of the first thing found */
export function refuseHostileJson(entry: EntryJson, options: { caps: Caps; place: Place }): void {
  const { caps, place } = options
  // A stack of our own: recursion would overflow on the very input this is for.
  const stack: { value: Json | undefined; path: FieldPath }[] = [{ value: entry as Json, path: [] }]
  let bytes = 0
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value, path } = next
    // Blocks and components take two levels of JSON for one of content: the object and its list.
    if (path.length > caps.nesting * 2) refuseCap('json', Math.ceil(path.length / 2), caps.nesting, path)
    if (typeof value === 'string') {
      bytes += Buffer.byteLength(value, 'utf8')
      if (bytes > caps.bytes) refuseCap('bytes', bytes, caps.bytes, path)
      if (value.includes('\0')) {
        const here = { ...place, field: path }
        throw new RefusedDocument([messageOf(controlCharacter, { message: 'nul', place: here })])
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        stack.push({ value: inner, path: [...path, Array.isArray(value) ? Number(key) : key] })
      }
    }
  }

  function refuseCap(cap: 'json' | 'bytes', value: number, max: number, field: FieldPath): never {
    const finding = { message: cap, values: { value, max }, place: { ...place, field: field.slice(0, 20) } }
    throw new RefusedDocument([messageOf(capExceeded, finding)])
  }
}
