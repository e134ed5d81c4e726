// The answers of the content API as schemas: what openapi.json says of them, and what tests hold them to.
import { term } from '@kanaal/types'
import { z } from '@strapi/utils'
import { SCHEME_KINDS } from '../../shared/contracts'

const texts = z
  .record(z.string(), z.string())
  .describe('By language tag; those that stand in for a missing language come first.')
const count = z.number().int().min(0)

const scheme = z.strictObject({
  key: z.string(),
  uri: z.string(),
  kind: z.enum(SCHEME_KINDS).describe('What the vocabulary is for.'),
  label: texts,
  version: count.describe('Higher with every change of the vocabulary or of a concept of it.'),
  concepts: count,
  languages: z.array(z.string()).describe('In which concepts have names.'),
  attributes: z
    .array(
      z.strictObject({
        key: z.string(),
        label: texts,
        type: z.enum(['text', 'list', 'number', 'concepts']),
      }),
    )
    .describe('What concepts have besides what SKOS knows.'),
})

const node = z.strictObject({
  key: z.string(),
  label: texts,
  notation: z.string().nullable(),
  deprecated: z.boolean(),
  children: count.describe('Concepts right below it.'),
})

const match = z.strictObject({
  key: z.string(),
  scheme: z.string(),
  label: texts,
  path: z
    .array(z.strictObject({ key: z.string(), label: texts }))
    .describe('From the top, without the concept itself.'),
  matched: z.strictObject({
    text: z.string(),
    lang: z.string(),
    kind: z.enum(['pref', 'alt', 'hidden', 'notation']),
  }),
})

export const answers = {
  Schemes: z.strictObject({ data: z.array(scheme) }),
  Scheme: z.strictObject({ data: scheme }),
  ConceptPage: z.strictObject({
    data: z.array(node),
    meta: z.strictObject({ total: count.describe('On this level of the tree.') }),
  }),
  ConceptMatches: z.strictObject({ data: z.array(match).describe('The best first.') }),
  Concept: z.strictObject({ data: term.strict() }),
  TermAnswer: z.strictObject({
    data: z.array(
      z.strictObject({
        uid: z.string(),
        documentId: z.string(),
        locale: z.string().nullable().describe('`null` where the type is not localised.'),
        terms: z.array(z.string()).describe('Keys of all concepts that the document has.'),
      }),
    ),
    facets: z
      .record(z.string(), z.array(z.strictObject({ key: z.string(), label: z.string(), count })))
      .describe(
        'By vocabulary: distinct documents that have a concept or one below it, each counted once in whatever languages; the most first. Concepts that would narrow nothing are left out.',
      ),
    meta: z.strictObject({
      total: count.optional().describe('Entries of `data` on all pages: a document in two languages is two.'),
      start: count,
      limit: count,
    }),
  }),
}
