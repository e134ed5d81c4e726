// A value of our own shape to what stands in it under names that nobody reads: misspelt, it would be lost unseen.
import { channelCopy, type Json, override, review, validity, waiver } from '@kanaal/types'
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

const IMAGE: Shape = {
  names: ['src', 'alt', 'caption'],
  also: ['url', 'path', 'image', 'file', 'alternativeText'],
}
const AUTHOR: Shape = {
  names: ['name', 'url', 'email'],
  also: 'firstname firstName lastname lastName displayName title username link to website'.split(' '),
}

const shapeOf = (schema: { shape: object }): Shape => ({ names: Object.keys(schema.shape), also: [] })
const REVIEW = shapeOf(review)
const WAIVER = shapeOf(waiver)
/** Keys with rows of one shape. */
const ROWS: Partial<Record<FrontMatterKey, Shape>> = {
  facts: FACT,
  overrides: shapeOf(override),
  validity: shapeOf(validity),
}

export function unreadParts(key: FrontMatterKey, value: Json): UnreadPart[] {
  if (key === 'callToAction') return strangersIn(value, CALL, [])
  if (key === 'reviewed') return strangersIn(value, REVIEW, [])
  if (key === 'image') return strangersInImage(value)
  if (key === 'authors') return strangersInAny(value, AUTHOR)
  if (key === 'waivers') return strangersInAny(value, WAIVER)
  if (key === 'copy') return rowsOf(value).flatMap(([row, copy]) => strangersInCopy(copy, row))
  const shape = ROWS[key]
  return shape ? rowsOf(value).flatMap(([row, part]) => strangersIn(part, shape, [row])) : []
}

/** Of several pictures the first is the document's. */
function strangersInImage(value: Json): UnreadPart[] {
  if (!Array.isArray(value)) return strangersIn(value, IMAGE, [])
  const others = value.slice(1).map((_, index) => ({ path: [index + 1], guess: undefined }))
  return [...strangersIn(value[0] ?? null, IMAGE, [0]), ...others]
}

/** One, or a list of them. */
const strangersInAny = (value: Json, shape: Shape): UnreadPart[] =>
  Array.isArray(value)
    ? value.flatMap((row, index) => strangersIn(row, shape, [index]))
    : strangersIn(value, shape, [])

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
