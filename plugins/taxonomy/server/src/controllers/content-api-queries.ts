// The query strings of the content API as schemas: what a route accepts, and what openapi.json says of it.
import { EXPANSIONS } from '@kanaal/taxonomy'
import { z } from '@strapi/utils'

export const nothing = z.strictObject({})

const start = z.coerce.number().int().min(0).default(0).describe('How many to pass over.')

export const conceptsQuery = z.strictObject({
  q: z
    .string()
    .min(1)
    .max(255)
    .optional()
    .describe('What somebody types: concepts that it names. Absent means the tree, level by level.'),
  parent: z
    .string()
    .min(1)
    .max(160)
    .optional()
    .describe('Key of a concept: those right below it. Absent means the top.'),
  language: z.string().min(2).max(35).default('en').describe('Concepts are sorted by their names in it.'),
  start,
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

export const conceptQuery = z.strictObject({
  uri: z.string().min(1).max(255).describe('Of a concept, of now or a former one.'),
})

/** A comma separates; no key has one, and in a URI it is `%2C`. */
const list = z
  .string()
  .max(8000)
  .default('')
  .transform((text) => text.split(',').filter(Boolean).map(decoded))
  .pipe(z.array(z.string().max(255)).max(100))

export const termQuery = z.strictObject({
  term: list.describe('Keys or URIs of concepts, separated by commas: documents that have one of them.'),
  all: list.describe('Documents that have each of these.'),
  none: list.describe('Documents that have none of these.'),
  expand: z.enum(EXPANSIONS).default('self').describe('How far around the concepts.'),
  depth: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe('With `narrowerTransitive`: how many levels; absent means all.'),
  facets: list.describe('Keys of vocabularies: how many documents have each of their concepts.'),
  type: z.string().optional().describe('A content type, such as `api::article.article`.'),
  locale: z.string().max(35).optional().describe('A language of the CMS; absent means all.'),
  role: z.string().max(64).optional().describe('What the concept is to the document, such as `audience`.'),
  language: z.string().max(35).default('en').describe('In which concepts of facets are named.'),
  start,
  limit: z.coerce.number().int().min(1).max(100).default(25),
  /** As Strapi's own lists have it. */
  withCount: z
    .enum(['true', 'false'])
    .default('true')
    .transform((value) => value === 'true')
    .describe('`false` leaves out `meta.total`, which takes longer than a page.'),
})

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
