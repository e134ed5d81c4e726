// A field map and what entries have to a message for each name that none of them has.
import type { FieldMap, Message } from '@kanaal/types'
import { messageOf } from '../define-rule.ts'
import { didYouMean } from '../did-you-mean.ts'
import { fieldUnknown } from '../rules/field-unknown.ts'
import type { Attributes, EntryJson } from './attributes.ts'

/** Strapi's own columns, such as `createdAt`, stand in the entry alone; the body is read by its attributes' types. */
export function unknownFields(
  fields: FieldMap,
  { uid, attributes }: { uid: string; attributes: Attributes },
  entry: EntryJson,
): Message[] {
  const known = [...new Set([...Object.keys(attributes), ...Object.keys(entry)])]
  return Object.entries(fields).flatMap(([part, names]) => {
    const readable = part === 'body' ? Object.keys(attributes) : known
    return [names].flat().flatMap((name) => {
      if (name === undefined || readable.includes(name)) return []
      const guess = didYouMean(name, Object.keys(attributes))
      const values = { name, part, uid, ...(guess !== undefined && { guess }) }
      const message = guess === undefined ? 'unknown' : 'misspelt'
      return [messageOf(fieldUnknown, { message, values, ...(guess !== undefined && { expected: guess }) })]
    })
  })
}
