// How a Strapi content type takes part: its field map.
import { z } from 'zod'

/**
 * Which attribute of a content type plays which part. Names are attribute names; `body` may name several, in order.
 *
 * `{ title: 'title', body: ['body'], summary: 'excerpt', image: 'cover', slug: 'slug' }`
 */
export const fieldMap = z.object({
  title: z.string().optional(),
  body: z.array(z.string()).default([]),
  summary: z.string().optional(),
  image: z.string().optional(),
  slug: z.string().optional(),
  date: z.string().optional(),
  authors: z.string().optional(),
  tags: z.string().optional(),
})
export type FieldMap = z.infer<typeof fieldMap>

/** `pluginOptions.kanaal` of a content type. */
export const participation = z.object({ enabled: z.boolean(), fields: fieldMap.partial().optional() })
export type Participation = z.infer<typeof participation>

/** The attribute names that opting in injects. */
export const INJECTED_ATTRIBUTES = ['contentMetadata', 'taxonomyTerms', 'channelCopy'] as const
