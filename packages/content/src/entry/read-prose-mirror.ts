// A field's value to a ProseMirror document, as Tiptap stores it: as JSON, or as a text that holds JSON.
import type { Json } from '@kanaal/types'
import { isObject } from './attributes.ts'

/** Undefined for anything else, HTML above all. */
export function readProseMirror(value: Json): { [key: string]: Json } | undefined {
  const read = typeof value === 'string' && value.trimStart().startsWith('{') ? parse(value) : value
  return isObject(read) && read.type === 'doc' && Array.isArray(read.content) ? read : undefined
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    // A paragraph may start with a brace.
    return null
  }
}
