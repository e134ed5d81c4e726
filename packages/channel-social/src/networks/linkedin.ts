// LinkedIn: its limits and manners, and the post that its API takes.
import { toLittleText } from '../little-text.ts'
import type { Network } from '../network.ts'

const POSTS_API = 'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api'

export const linkedin: Network = {
  id: 'linkedin',
  version: '5',
  title: { en: 'LinkedIn', nl: 'LinkedIn' },
  measure: 'utf16',
  unit: 'utf16',
  limits: [
    { id: 'post', max: 3_000, unit: 'utf16', source: POSTS_API, checkedAt: '2026-11-21' },
    {
      id: 'images',
      max: 20,
      unit: 'count',
      source:
        'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/multiimage-post-api',
      checkedAt: '2026-11-21',
    },
    {
      id: 'alt',
      // Vendors disagree (300, 1000, 4086); this is the Posts API’s own, so going over it is a warning.
      max: 4_086,
      unit: 'utf16',
      source: POSTS_API,
      checkedAt: '2026-11-21',
    },
  ],
  defaults: { thread: 'never', hashtags: 3, attach: 'card', text: 'hook-and-text' },
  links: 'text',
  mentions: 'inert',
  /** `author` is the account’s, and so is left to whoever posts; `uploads` says which pictures become URNs. */
  payload(tree) {
    const { card } = tree
    const records = tree.posts.map((post, index) => ({
      commentary: toLittleText(post.text),
      visibility: 'PUBLIC',
      distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
      ...(index === 0 && card && post.media.length === 0
        ? { content: { article: { source: card.url, title: card.title, description: card.description } } }
        : {}),
      lifecycleState: 'PUBLISHED',
      isReshareDisabledByAuthor: false,
    }))
    const images = tree.posts.flatMap(({ media }, record) =>
      media.map(({ url, alt }, image) => ({
        record,
        path: ['content', 'multiImage', 'images', image],
        url,
        alt,
      })),
    )
    const thumbnail =
      card?.image && images.length === 0
        ? [{ record: 0, path: ['content', 'article', 'thumbnail'], url: card.image.url, alt: card.image.alt }]
        : []
    return { records, uploads: [...images, ...thumbnail] }
  },
}
