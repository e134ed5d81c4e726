// A profile to the zod schema of a record that is complete by it.
import { isoDate, type Json } from '@kanaal/types'
import { z } from 'zod'
import type { Profile } from './define-profile.ts'
import type { Property } from './property.ts'

/** A record of values by property key, keys with a point in them as they are. */
export type ProfileSchema = z.ZodObject<Record<string, z.ZodType<unknown>>, z.core.$strict>

/**
 * Mandatory properties are required, unknown ones refused. One that counts only beside another (`when`) is required
 * where that one has a value. What is stored of a draft is checked by `toZod(asDraft(profile))`.
 *
 * `toZod(articleProfile).safeParse({ title: 'Open on Sunday' }).success` is `true`
 */
export const toZod = (profile: Profile): ProfileSchema => {
  const shape = profile.properties.map((property): [string, z.ZodType<unknown>] => {
    const values = manyOf(oneOf(property), property).describe(property.title.en)
    return [property.key, isRequired(property) ? values : values.optional()]
  })
  return withConditions(z.strictObject(Object.fromEntries(shape)), profile)
}

/** In every record; what counts only beside another property is required nowhere else. */
export const isRequired = ({ obligation, when }: Property): boolean =>
  obligation === 'mandatory' && when === undefined

/** zod's refinements do not reach the JSON Schema, which has a word of its own for this. */
function withConditions(schema: ProfileSchema, { properties }: Profile): ProfileSchema {
  const dependent = new Map<string, string[]>()
  for (const { key, obligation, when } of properties) {
    if (obligation === 'mandatory' && when !== undefined)
      dependent.set(when, [...(dependent.get(when) ?? []), key])
  }
  if (dependent.size === 0) return schema
  return schema
    .superRefine((record, context) => {
      for (const [when, keys] of dependent) {
        if (record[when] === undefined) continue
        for (const key of keys.filter((one) => record[one] === undefined))
          context.addIssue({
            code: 'custom',
            path: [key],
            message: `expected a value, because there is ${when}`,
          })
      }
    })
    .meta({ dependentRequired: Object.fromEntries(dependent) })
}

const manyOf = (value: z.ZodType<unknown>, { min, max }: Property): z.ZodType<unknown> =>
  max === 1 ? value : z.array(value).min(min).max(max)

/** A date as contracts write it; the pattern reaches the JSON Schema. */
const dateText = isoDate

const oneOf = (property: Property): z.ZodType<unknown> => {
  switch (property.type) {
    case 'text':
    case 'long-text':
      return textOf(property)
    case 'number':
      return z.number()
    case 'boolean':
      return z.boolean()
    case 'date':
      return dateText
    case 'url':
      return z.string().regex(/^https?:\/\/\S+$/, 'expected a whole address, such as https://www.example.org')
    case 'option':
      return z.enum((property.options ?? []).map(({ value }) => value))
    case 'term':
      return z
        .string()
        .regex(termPattern(property.scheme), `expected a term of ${property.scheme ?? 'a scheme'}`)
    case 'image':
      return z.strictObject({ src: z.string().min(1), alt: z.string().optional() })
    case 'author':
      return z.strictObject({
        name: z.string().min(1),
        url: z.string().optional(),
        email: z.string().optional(),
      })
    case 'call-to-action':
      return z.strictObject({
        label: z.string().min(1),
        href: z.string().min(1),
        kind: z.enum(['primary', 'secondary']).optional(),
      })
    case 'money':
      return z.strictObject({
        price: z.string().regex(/^\d+(\.\d+)?$/, 'expected an amount such as 49.95'),
        currency: z.string().regex(/^[A-Z]{3}$/, 'expected a currency such as EUR'),
        validUntil: dateText.optional(),
      })
  }
}

/** zod's own limits count UTF-16 units, JSON Schema's code points: an emoji must not be two in one and one in the other. */
const textOf = ({ length }: Property): z.ZodType<string> => {
  const min = Math.max(1, length?.min ?? 1)
  const max = length?.max
  const isWithin = (text: string): boolean => {
    const count = [...text].length
    return count >= min && (max === undefined || count <= max)
  }
  const limits: { [key: string]: Json } = { minLength: min, ...(max !== undefined && { maxLength: max }) }
  const expected = max === undefined ? `at least ${min} characters` : `${min} to ${max} characters`
  return z.string().refine(isWithin, { error: expected }).meta(limits)
}

/** `<scheme>:<notation>`; scheme keys hold no sign that a pattern would read. */
const termPattern = (scheme: string | undefined): RegExp =>
  scheme === undefined ? /^[^:\s]+:\S+$/ : new RegExp(`^${scheme}:\\S+$`)
