// Turns a network into its channel.
import { type Channel, defineChannel, type Limit, limit, overrideLimits, type Target } from '@kanaal/types'
import { z } from 'zod'
import { composePosts } from './compose/compose-posts.ts'
import { handlers } from './handlers/index.ts'
import type { Network } from './network.ts'
import { bluesky } from './networks/bluesky.ts'
import { linkedin } from './networks/linkedin.ts'
import { mastodon } from './networks/mastodon.ts'
import { x } from './networks/x.ts'
import { type SocialOptions, socialOptions } from './options.ts'
import { preview, previewModes } from './preview/index.ts'
import { socialRules } from './rules/index.ts'
import { serialize } from './serialize.ts'
import type { SocialTree } from './social-tree.ts'

/** Text that stays itself; what else a handler knows degrades, and says so. */
const NATIVE = [
  'paragraph',
  'text',
  'break',
  'image',
  'figure',
  'gallery',
  'callToAction',
  'teaser',
  'fact',
  'time',
  'disclaimer',
]

export type SocialChannel = Channel<SocialOptions, SocialTree>

const toChannel = (network: Network): SocialChannel =>
  defineChannel({
    id: network.id,
    version: network.version,
    title: network.title,
    options: socialOptions,
    optionsJsonSchema: z.toJSONSchema(socialOptions, { io: 'input' }),
    capabilities: {
      nodes: Object.keys(handlers).filter((type) => NATIVE.includes(type)),
      links: network.links === 'facet' ? 'inline' : 'bare',
      images: 'attached',
      interactive: false,
      timed: false,
      previewModes,
    },
    rules: socialRules,
    limits: (target) => limitsOf(network, target),
    transform: (document, context) => composePosts(document, context, network),
    serialize: (tree, context) => serialize(tree, context, network),
    preview,
  })

/** Limits that some network has: a target may add one where its instance differs, with all that belongs to it. */
const ADDABLE = new Set(['post-bytes', 'images', 'alt', 'hashtags', 'tag'])

/** The target's own numbers go before the network's: an instance or account may differ. */
function limitsOf(network: Network, { limits = [] }: Target<SocialOptions>): Limit[] {
  const added = limits.flatMap((own) => {
    const isNew = ADDABLE.has(own.id) && !network.limits.some(({ id }) => id === own.id)
    const whole = isNew ? limit.safeParse(own) : undefined
    return whole?.success ? [whole.data] : []
  })
  return [...overrideLimits(network.limits, limits), ...added]
}

export const xChannel = toChannel(x)
export const blueskyChannel = toChannel(bluesky)
export const mastodonChannel = toChannel(mastodon)
export const linkedinChannel = toChannel(linkedin)

export const socialChannels: readonly SocialChannel[] = [
  xChannel,
  blueskyChannel,
  mastodonChannel,
  linkedinChannel,
]
