// Bluesky: its limits and manners, and the records that its API takes.
import type { Json } from '@kanaal/types'
import type { Network } from '../network.ts'
import type { SocialPost, SocialTree } from '../social-tree.ts'

const LEXICONS = 'https://github.com/bluesky-social/atproto/tree/main/lexicons/app/bsky'

export const bluesky: Network = {
  id: 'bluesky',
  version: '6',
  title: { en: 'Bluesky', nl: 'Bluesky' },
  measure: 'grapheme',
  unit: 'grapheme',
  limits: [
    {
      id: 'post',
      max: 300,
      unit: 'grapheme',
      source: `${LEXICONS}/feed/post.json`,
      checkedAt: '2026-11-21',
    },
    {
      id: 'post-bytes',
      max: 3_000,
      unit: 'byte',
      source: `${LEXICONS}/feed/post.json`,
      checkedAt: '2026-11-21',
    },
    { id: 'images', max: 4, unit: 'count', source: `${LEXICONS}/embed/images.json`, checkedAt: '2026-11-21' },
    {
      id: 'alt',
      // The lexicon sets no limit; Bluesky’s own app stops here.
      max: 2_000,
      unit: 'grapheme',
      source: 'https://github.com/bluesky-social/social-app/blob/main/src/lib/constants.ts',
      checkedAt: '2026-11-21',
    },
    { id: 'hashtags', max: 8, unit: 'count', source: `${LEXICONS}/feed/post.json`, checkedAt: '2026-11-21' },
    { id: 'tag', max: 64, unit: 'grapheme', source: `${LEXICONS}/feed/post.json`, checkedAt: '2026-11-21' },
  ],
  defaults: { thread: 'when-needed', hashtags: 3, attach: 'card', text: 'hook' },
  links: 'facet',
  mentions: 'inert',
  /** `createdAt` is the moment of posting: whoever posts puts it in. `uploads` says which pictures become blobs, and where in the records they then go. */
  payload(tree, context) {
    const records = tree.posts.map((post, index) => ({
      $type: 'app.bsky.feed.post',
      text: post.text,
      langs: [context.locale],
      ...(post.facets?.length ? { facets: post.facets } : {}),
      ...(post.tags.length ? { tags: post.tags } : {}),
      ...embedOf(post, index === 0 ? tree.card : null),
    }))
    // Everything above is plain JSON; facets are an interface, which TypeScript does not see as such.
    return { records, uploads: uploadsOf(tree) } as unknown as Json
  },
}

function embedOf(post: SocialPost, card: SocialTree['card']) {
  if (post.media.length > 0) {
    const images = post.media.map(({ alt }) => ({ alt }))
    return { embed: { $type: 'app.bsky.embed.images', images } }
  }
  if (!card) return {}
  const { url, title, description } = card
  return { embed: { $type: 'app.bsky.embed.external', external: { uri: url, title, description } } }
}

function uploadsOf({ posts, card }: SocialTree) {
  const images = posts.flatMap(({ media }, record) =>
    media.map(({ url }, image) => ({ record, path: ['embed', 'images', image, 'image'], url })),
  )
  const hasCard = card?.image && posts[0]?.media.length === 0
  return hasCard
    ? [...images, { record: 0, path: ['embed', 'external', 'thumb'], url: card.image?.url }]
    : images
}
