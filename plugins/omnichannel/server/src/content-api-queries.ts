// The query strings of the content API as schemas: what a route accepts, and what openapi.json says of it.
import { z } from '@strapi/utils'

const locale = z.string().optional().describe('A language of the CMS; absent means its default.')

export const renditionQuery = z.strictObject({
  target: z
    .string({ error: 'Name a target, such as "web".' })
    .min(1, 'Name a target, such as "web".')
    .describe('A configured target, such as `web` or `email`.'),
  locale,
  audience: z.string().optional().describe('Key of a configured audience.'),
  part: z
    .string()
    .min(1)
    .optional()
    .describe("A file's role or path, or a key of `parts`: the answer is its bytes."),
})

export const documentsQuery = z.strictObject({
  type: z.string().min(1).optional().describe('A content type, such as `api::article.article`.'),
  locale: z.string().optional().describe('One language; absent means all.'),
  cursor: z.string().optional().describe('`x-next-cursor` of the page before.'),
  limit: z.coerce
    .number({ error: 'Expected a number from 1 to 100.' })
    .int('Expected a whole number.')
    .min(1, 'Expected a number from 1 to 100.')
    .max(100, 'Expected a number from 1 to 100.')
    .default(25)
    .describe('Documents a page.'),
})

const key = z.string().min(1).max(160)
/** A comma separates; no key has one, and in a URI it is `%2C`. */
const keys = z
  .string()
  .max(8000)
  .transform((text) => text.split(',').filter(Boolean).map(decoded))
  .pipe(z.array(key).max(100))

const targeting = {
  type: z.string().min(1).optional().describe('A content type, such as `api::article.article`.'),
  channel: keys
    .optional()
    .describe('Targets or channels, separated by commas: documents that one of them may show.'),
  locale: z.string().optional().describe('A language of the CMS; absent means its default.'),
  fallback: z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(z.string().max(35)).max(10))
    .optional()
    .describe(
      'Languages for documents that have no version in `locale`, in their order. Absent means the default language; empty means none.',
    ),
  persona: key.optional().describe('Those made for them come first, then those for everybody.'),
  segment: key.optional(),
  audience: key.optional().describe('Key of a configured audience.'),
  journeyStage: key.optional(),
  term: keys.optional().describe('Keys or URIs of concepts: documents that have one of them.'),
  expand: z
    .string()
    .max(40)
    .optional()
    .describe(
      'How far around the terms: `self` (default), `narrower`, `narrowerTransitive`, `broader`, `related`, `mapped`.',
    ),
  at: z.iso
    .datetime({ offset: true, error: 'Expected a moment such as 2027-08-17T09:00:00Z.' })
    .optional()
    .describe('The moment at which it is shown; absent means now.'),
  completeness: z.coerce
    .number({ error: 'Expected a number from 0 to 1.' })
    .min(0, 'Expected a number from 0 to 1.')
    .max(1, 'Expected a number from 0 to 1.')
    .optional()
    .describe('At least so complete, 0 to 1, on one of the channels.'),
}

export const deliverQuery = z.strictObject({
  ...targeting,
  explain: z
    .enum(['true', 'false'])
    .optional()
    .describe('Says of the latest documents that are not shown why not. Only with an API token.'),
  facets: keys
    .refine((named) => named.length <= 10, 'Name at most 10 facets.')
    .optional()
    .describe(
      'Counts of what is found: `persona`, `segment`, `audience`, `journeyStage`, and keys of vocabularies, such as `persona,topic`.',
    ),
  page: z
    .strictObject({
      size: z.coerce
        .number({ error: 'Expected a number from 1 to 100.' })
        .int('Expected a whole number.')
        .min(1, 'Expected a number from 1 to 100.')
        .max(100, 'Expected a number from 1 to 100.')
        .optional(),
      after: z.string().max(500).optional(),
    })
    .optional()
    .describe('`page[size]` (default 25), and `page[after]`: `meta.next` of the page before.'),
})

export const relatedQuery = z.strictObject({
  channel: targeting.channel,
  locale,
  at: targeting.at,
  limit: z.coerce
    .number({ error: 'Expected a number from 1 to 50.' })
    .int('Expected a whole number.')
    .min(1, 'Expected a number from 1 to 50.')
    .max(50, 'Expected a number from 1 to 50.')
    .default(10)
    .describe('How many at most.'),
})

export const simulateQuery = deliverQuery.omit({ explain: true, facets: true })

export const matrixQuery = z.strictObject({
  type: targeting.type,
  locale: targeting.locale,
  channel: z.string().min(1).max(160).optional(),
  at: targeting.at,
})

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
