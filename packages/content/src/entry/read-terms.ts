// The stored value of `taxonomyTerms` -> the terms of a document, and a message about what is none.
import { type Json, type Message, readAssigned, storedTermsFor, type Term } from '@kanaal/types'
import { messageOf } from '../define-rule.ts'
import { defined } from '../defined.ts'
import { fieldUnreadable } from '../rules/field-unreadable.ts'
import { kindOf } from './attributes.ts'

/** Keys, as stored; labels come with the inputs. */
export const termsOf = (value: Json | undefined): Term[] =>
  readAssigned(value).assignments.map(({ key, role, weight }) => ({
    ...{ key, scheme: key.split(':')[0] ?? key, prefLabel: {} },
    ...defined({ role, weight }),
  }))

/** A value that neither we nor the plugin of terms would have stored. */
export function unreadableTerms(value: Json | undefined): Message[] {
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) return []
  const [issue] = storedTermsFor(value).safeParse(value).error?.issues ?? []
  if (!issue) return []
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  const found = path.reduce<unknown>((inner, part) => Object(inner)[part], value)
  const values = { actual: kindOf((found ?? null) as Json), expected: 'a list of terms' }
  if (path.length > 0 && path.at(-1) !== 'assignments')
    values.expected = 'a term such as { "key": "topic:school" }'
  const field = ['taxonomyTerms', ...path]
  return [messageOf(fieldUnreadable, { message: 'unreadable', values, place: { field } })]
}
