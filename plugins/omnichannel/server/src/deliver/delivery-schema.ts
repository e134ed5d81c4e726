// The answers of GET /api/omnichannel/deliver and /related as schemas: what openapi.json says of them, and what tests hold them to.
import { z } from '@strapi/utils'

const dimension = z.enum(['persona', 'segment', 'audience', 'journeyStage'])

const reason = z.union([
  z.strictObject({ by: dimension, match: z.enum(['named', 'everybody']), value: z.string() }),
  z.strictObject({ by: z.literal('channel'), values: z.array(z.string()) }),
  z.strictObject({ by: z.literal('term'), values: z.array(z.string()) }),
  z.strictObject({
    by: z.literal('locale'),
    match: z.enum(['asked', 'fallback', 'unlocalised']),
    value: z.string(),
  }),
  z.strictObject({ by: z.literal('moment'), from: z.string().nullable(), until: z.string().nullable() }),
  z.strictObject({ by: z.literal('completeness'), score: z.number() }),
  z.strictObject({ by: z.literal('precedence'), value: z.number() }),
])

const obstacle = z.looseObject({
  by: z.enum([
    'status',
    ...dimension.options,
    'left-out',
    'channel',
    'term',
    'moment',
    'completeness',
    'locale',
  ]),
})

const item = z.strictObject({
  uid: z.string(),
  documentId: z.string(),
  locale: z.string().nullable().describe('`null` where the type is not localised.'),
  title: z.string(),
  updatedAt: z.string(),
  completeness: z.number().describe('0 to 1, of the channels asked for.'),
  reason: z.array(reason).describe('Why it is shown.'),
})

export const relatedAnswer = z.strictObject({
  data: z.array(
    item.omit({ completeness: true, reason: true }).extend({
      score: z.number().describe('0 to 1: the same on every channel.'),
      because: z
        .array(z.string())
        .describe('Keys of the terms that both have, or that both have something below; the heaviest first.'),
    }),
  ),
})

export const delivery = z.strictObject({
  data: z.array(item),
  meta: z.strictObject({
    next: z.string().optional().describe('`page[after]` of the next page.'),
    at: z.string(),
    facets: z
      .record(
        z.string(),
        z.strictObject({
          values: z.array(z.strictObject({ value: z.string(), count: z.number() })),
          isComplete: z
            .boolean()
            .describe('`false`: there are more documents, or more values, than are counted.'),
        }),
      )
      .optional()
      .describe(
        'With `facets`: of all documents that are found, on whatever page, how many have which value; the most first.',
      ),
    excluded: z
      .array(
        item
          .omit({ reason: true })
          .extend({ status: z.enum(['draft', 'published']), obstacles: z.array(obstacle) }),
      )
      .optional()
      .describe('With `explain`: the latest documents that are not shown, each with why.'),
  }),
})
