// One property of an application profile, as data: what it is called, how badly it is needed, and what a value must look like.
import { expression, isoDate, localized } from '@kanaal/types'
import { z } from 'zod'

/** The kind of value; it decides the field an editor sees and what the compiled schemas accept. */
export const valueType = z.enum([
  'text',
  'long-text',
  'number',
  'boolean',
  'date',
  'url',
  'option',
  'term',
  'image',
  'author',
  'call-to-action',
  'money',
])
export type ValueType = z.infer<typeof valueType>

/** The three levels of DCAT-AP (https://github.com/SEMICeu/dcat-ap_shacl/wiki/Rules-of-Thumb, read 2026-11-21). */
export const obligation = z.enum(['mandatory', 'recommended', 'optional'])
export type Obligation = z.infer<typeof obligation>

/** Characters are code points, as JSON Schema counts them. */
const length = z.strictObject({ min: z.number().int().min(0).optional(), max: z.number().int().positive() })

/** What one channel wants otherwise. `unused`: the channel does not show it, so it does not count there. */
const channelNeed = z.strictObject({
  obligation: z.union([obligation, z.literal('unused')]).optional(),
  length: length.optional(),
  why: localized.optional(),
  fix: localized.optional(),
})

export const property = z.strictObject({
  /** A key of the metadata (`description`, `image.alt`, `copy.email.preheader`, `custom.sku`) or what is derived from facts (`offer`, `start`, `place`). */
  key: z
    .string()
    .regex(
      /^[a-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9-]*){0,3}$/,
      'expected a key of the metadata, such as description or copy.email.preheader',
    ),
  title: localized,
  type: valueType,
  obligation,
  /** Cardinality: how many values at least where there are any, and at most; a `max` above 1 makes it a list. */
  min: z.number().int().min(1).default(1),
  max: z.number().int().min(1).default(1),
  length: length.optional(),
  /** For `option`. */
  options: z.array(z.strictObject({ value: z.string(), title: localized })).optional(),
  /** For `term`: the key of the scheme whose concepts are meant. */
  scheme: z
    .string()
    .regex(/^[a-z0-9][\w-]*$/, 'expected the key of a scheme, such as topics')
    .optional(),
  /** Counts only where this other property has a value: the words for a picture, where there is one. */
  when: z.string().optional(),
  /** False: one value serves all languages; in a CMS a change of one is a change of all. */
  localized: z.boolean().default(true),
  /** `written`: a value taken from the text does not count, somebody has to write one. */
  accepts: z.enum(['any', 'written']).default('any'),
  /** What a document has that has none of its own: words, or an expression over other properties, `{title} | {site.name}`. */
  default: expression.optional(),
  /** How much it counts; by default 3 for mandatory, 1 for recommended, 0 for optional. */
  weight: z.number().min(0).max(100).optional(),
  /** Until that day a missing mandatory value warns instead of refusing: the grace of old content. */
  enforcedFrom: isoDate.optional(),
  why: localized,
  fix: localized,
  /** By channel id. */
  channels: z.record(z.string(), channelNeed).default({}),
})
export type Property = z.infer<typeof property>
export type PropertyInput = z.input<typeof property>
