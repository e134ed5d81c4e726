// A value of our own shape to what stands in it under names that nobody reads: misspelt, it would be lost unseen.
import { channelCopy, type Json } from '@kanaal/types'
import { didYouMean } from '../did-you-mean.ts'
import type { FrontMatterKey } from './keys.ts'
import { isObject } from './values.ts'

interface UnreadPart {
  path: (string | number)[]
  /** What was probably meant. */
  guess: string | undefined
}

/** Names that a guess may offer, and others that are read as well. */
interface Shape {
  names: readonly string[]
  also: readonly string[]
}
const FACT: Shape = {
  names: ['id', 'value', 'unit', 'label', 'text', 'validFrom', 'validUntil', 'requiredOn'],
  also: ['valid-from', 'valid-until', 'required-on'],
}
const CALL: Shape = { names: ['label', 'href', 'kind'], also: ['text', 'title', 'url', 'link'] }
const COPY: Shape = { names: Object.keys(channelCopy.shape), also: [] }
/** Of copy the schema itself reads the call to action, by its own names alone. */
const CALL_OF_COPY: Shape = { ...CALL, also: [] }

export function unreadParts(key: FrontMatterKey, value: Json): UnreadPart[] {
  if (key === 'callToAction') return strangersIn(value, CALL, [])
  if (key === 'copy') return rowsOf(value).flatMap(([row, copy]) => strangersInCopy(copy, row))
  return key === 'facts' ? rowsOf(value).flatMap(([row, fact]) => strangersIn(fact, FACT, [row])) : []
}

function strangersInCopy(copy: Json, row: string | number): UnreadPart[] {
  const call = isObject(copy) ? (copy.callToAction ?? null) : null
  return [...strangersIn(copy, COPY, [row]), ...strangersIn(call, CALL_OF_COPY, [row, 'callToAction'])]
}

function strangersIn(value: Json, { names, also }: Shape, path: (string | number)[]): UnreadPart[] {
  return Object.keys(isObject(value) ? value : {})
    .filter((name) => !names.includes(name) && !also.includes(name))
    .map((name) => ({ path: [...path, name], guess: didYouMean(name, names) }))
}

const rowsOf = (value: Json): [string | number, Json][] =>
  Array.isArray(value) ? [...value.entries()] : Object.entries(isObject(value) ? value : {})
