// A post and the card below it: what `posts.json` and the parts `posts` and `card` of a network, or of SMS, hold.
import { z } from 'zod'
import { limitUnit } from './target.ts'

/** A picture or film that goes with a post. `alt` is empty where nobody wrote one, and where it only decorates. */
export const medium = z.object({ url: z.string(), alt: z.string() })
export type Medium = z.infer<typeof medium>

/** What a stretch of the text means; `$type` and what belongs to it are the network's own. */
export const facet = z.object({
  /** UTF-8 bytes; the end is exclusive. */
  index: z.object({ byteStart: z.number().int().min(0), byteEnd: z.number().int().min(0) }),
  features: z.array(z.looseObject({ $type: z.string() })),
})
export type Facet = z.infer<typeof facet>

/** One post of a thread, as it is sent. */
export const post = z.object({
  text: z.string(),
  /** As the network counts. */
  count: z.object({ value: z.number().int().min(0), max: z.number(), unit: limitUnit }),
  facets: z.array(facet).optional(),
  media: z.array(medium),
  /** Where the post leads to. */
  link: z.string().optional(),
  /** Hashtags without `#`. */
  tags: z.array(z.string()),
})
export type Post = z.infer<typeof post>

/** `posts.json`, in the order of the thread. */
export const posts = z.array(post)

/** What a network draws of the page that a post leads to. */
export const card = z.object({
  url: z.string(),
  title: z.string(),
  description: z.string(),
  image: z
    .object({
      url: z.string(),
      alt: z.string(),
      width: z.number().int().positive().optional(),
      height: z.number().int().positive().optional(),
    })
    .optional(),
})
export type Card = z.infer<typeof card>
