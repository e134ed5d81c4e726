// Resolved metadata to the meta tags of an X card; what Open Graph already says is not repeated.
import type { MetaTag } from './head.ts'
import type { ResolvedMetadata } from './resolved.ts'

/** CSS px from which X shows the large card: https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image (read 2026-11-21). */
const LARGE_CARD = { width: 300, height: 157 }

/** @param account the site's account, such as `@example` */
export const toTwitterCard = ({ image, provenance }: ResolvedMetadata, account?: string): MetaTag[] => {
  // A logo is seldom wide enough for the large card, and is cut badly there.
  const large =
    image !== undefined &&
    provenance.image !== 'site' &&
    (image.width ?? LARGE_CARD.width) >= LARGE_CARD.width &&
    (image.height ?? LARGE_CARD.height) >= LARGE_CARD.height
  return [
    { name: 'twitter:card', content: large ? 'summary_large_image' : 'summary' },
    ...(account ? [{ name: 'twitter:site', content: account }] : []),
    ...(image?.alt ? [{ name: 'twitter:image:alt', content: image.alt }] : []),
  ]
}
