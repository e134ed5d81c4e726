// What search engines and social cards show of a page, as dated data.
import type { Limit } from '@kanaal/types'

const checkedAt = '2026-11-21'

export const webLimits: Limit[] = [
  {
    id: 'title-length',
    max: 60,
    unit: 'grapheme',
    source: 'https://developers.google.com/search/docs/appearance/title-link',
    checkedAt,
  },
  {
    id: 'description-length',
    max: 160,
    unit: 'grapheme',
    source: 'https://developers.google.com/search/docs/appearance/snippet',
    checkedAt,
  },
  {
    id: 'card-image-width',
    max: 1200,
    unit: 'px',
    source: 'https://developers.facebook.com/docs/sharing/webmasters/images',
    checkedAt,
  },
  {
    id: 'card-image-height',
    max: 630,
    unit: 'px',
    source: 'https://developers.facebook.com/docs/sharing/webmasters/images',
    checkedAt,
  },
]
