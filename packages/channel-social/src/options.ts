// What a target of a social channel may be configured with.
import { z } from 'zod'

/** A template: `{target}`, `{channel}`, `{locale}`, `{slug}` and `{campaign}` are filled in. */
const template = z.string().min(1).max(200)

export const socialOptions = z.object({
  /** Default: the network's own (`when-needed`; LinkedIn knows no threads). */
  thread: z
    .enum(['never', 'when-needed', 'always'])
    .optional()
    .describe('never: one post; when-needed: the teaser in as few as it takes; always: the whole document'),
  /** Posts in a thread. What does not fit is a loss. */
  maxPosts: z.number().int().min(1).max(100).default(10),
  /** The address of the document's own page. */
  pageLink: z.enum(['without-call-to-action', 'always', 'never']).default('without-call-to-action'),
  /** Most hashtags that are added. Default: the network's own. */
  hashtags: z.number().int().min(0).max(30).optional(),
  /** What stands below the text. Default: the network's own (Bluesky and LinkedIn a card, the others the lead image). */
  attach: z
    .enum(['lead-image', 'images', 'card', 'none'])
    .optional()
    .describe('lead-image: the image of the document, else its first; images: all of them; card: the page'),
  /** Handles, without `@`, that content may mention; all others are shown as text that notifies nobody. */
  mentions: z
    .array(
      z
        .string()
        .regex(
          /^[\p{L}\p{N}_.-]+(@[\p{L}\p{N}_.-]+)?$/u,
          'expected a handle without @ before it, such as kanaal or kanaal@example.social',
        ),
    )
    .default([]),
  /** Campaign parameters for the links of a post, such as `{ source: '{channel}', campaign: '{campaign}' }`. */
  utm: z
    .object({
      source: template,
      medium: template,
      campaign: template,
      content: template,
      term: template,
    })
    .partial()
    .optional(),
})
export type SocialOptions = z.output<typeof socialOptions>
