// The parameters of a question by terms -> a question that is valid, or a refusal that names the parameter.
import { EXPANSIONS } from '@kanaal/taxonomy'
import { z } from '@strapi/utils'

/** A comma separates; no key has one, and in a URI it is `%2C`. */
const list = z
  .string()
  .max(8000)
  .transform((text) => text.split(',').filter(Boolean).map(decoded))
  .pipe(z.array(z.string().max(255)).max(100))
  .default([])

export const termQuery = z.strictObject({
  /** Keys, or URIs of concepts: documents that have one of them, */
  term: list,
  /** each of these, */
  all: list,
  /** and none of these. */
  none: list,
  expand: z.enum(EXPANSIONS).default('self'),
  /** Levels below, for `narrowerTransitive`; without, all. */
  depth: z.coerce.number().int().min(1).max(100).optional(),
  facets: list,
  type: z.string().optional(),
  locale: z.string().max(35).optional(),
  role: z.string().max(64).optional(),
  language: z.string().max(35).default('en'),
  start: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  /** As Strapi's own lists have it. */
  withCount: z
    .enum(['true', 'false'])
    .default('true')
    .transform((value) => value === 'true'),
})

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
