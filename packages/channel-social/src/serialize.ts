// Turns posts into files: posts.json, and payload.json where the network's API takes more than text and images.
import type { Context, Json, Metric, Output } from '@kanaal/types'
import { measure } from './measure.ts'
import { maxOf, type Network } from './network.ts'
import type { SocialOptions } from './options.ts'
import type { SocialTree } from './social-tree.ts'

export function serialize(tree: SocialTree, context: Context<SocialOptions>, network: Network): Output {
  const { posts, card, composition, validUntil } = tree
  const json = (role: string, value: unknown) => ({
    role,
    path: `${role}.json`,
    mediaType: 'application/json',
    body: `${JSON.stringify(value, undefined, 2)}\n`,
  })
  return {
    // Interfaces hold no other than JSON values here, which TypeScript does not see without index signatures.
    parts: { posts, card, composition } as unknown as Record<string, Json>,
    files: [
      json('posts', posts),
      ...(network.payload ? [json('payload', network.payload(tree, context))] : []),
    ],
    metrics: metricsOf(tree, context),
    ...(validUntil !== undefined && { validUntil }),
  }
}

/** The meters: the longest post (or what it would be, where text was cut from it), the thread, the hashtags. */
function metricsOf({ posts, composition }: SocialTree, context: Context<SocialOptions>): Metric[] {
  const isCut = composition.cut && composition.maxPosts === 1
  const counts = composition.wanted.map(({ limit, value, max, unit }) => {
    if (isCut) return { id: limit, value, max, unit }
    const longest = Math.max(
      ...posts.map(({ text, count }) => (limit === 'post' ? count.value : measure(text, 'byte'))),
    )
    return { id: limit, value: longest, max, unit }
  })
  const hashtags = posts.reduce((sum, { tags }) => sum + tags.length, 0)
  const most = maxOf(context.limits, 'hashtags')
  return [
    ...counts,
    { id: 'posts', value: posts.length, max: composition.maxPosts, unit: 'count' },
    { id: 'hashtags', value: hashtags, ...(Number.isFinite(most) && { max: most }), unit: 'count' },
  ]
}
