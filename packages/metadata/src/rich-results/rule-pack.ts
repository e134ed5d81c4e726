// What a search engine asks of a type before it shows a rich result, as a table with the page and day it was read.

export interface RichResultRule {
  /** schema.org type. */
  type: string
  required: readonly string[]
  /** At least one of each group. */
  oneOf: readonly (readonly string[])[]
  recommended: readonly string[]
  source: string
  checkedAt: string
}

export interface RulePack {
  id: string
  version: string
  rules: readonly RichResultRule[]
}

const page = (name: string): string =>
  `https://developers.google.com/search/docs/appearance/structured-data/${name}`

/** As schemaorg-validate 0.3.0 wrote these pages down (https://docs.rs/crate/schemaorg-validate, read 2026-11-22). */
const TRANSCRIBED = '2026-04-01'

/** Properties with a point are properties of the node they lead to. */
export const googleRichResults: RulePack = {
  id: 'google',
  version: '2026-11-22',
  rules: [
    {
      type: 'Article',
      required: [],
      oneOf: [],
      recommended: [
        'headline',
        'image',
        'datePublished',
        'dateModified',
        'author',
        'author.name',
        'author.url',
      ],
      source: page('article'),
      checkedAt: '2026-11-21',
    },
    {
      type: 'NewsArticle',
      required: [],
      oneOf: [],
      recommended: [
        'headline',
        'image',
        'datePublished',
        'dateModified',
        'author',
        'author.name',
        'author.url',
      ],
      source: page('article'),
      checkedAt: '2026-11-21',
    },
    {
      type: 'Product',
      required: ['name'],
      oneOf: [['review', 'aggregateRating', 'offers']],
      recommended: ['image', 'description'],
      source: page('product-snippet'),
      checkedAt: '2026-11-21',
    },
    {
      type: 'Offer',
      required: ['price', 'priceCurrency'],
      oneOf: [],
      recommended: ['availability', 'priceValidUntil'],
      source: page('product-snippet'),
      checkedAt: '2026-11-21',
    },
    {
      type: 'Event',
      required: ['name', 'startDate', 'location', 'location.address'],
      oneOf: [],
      recommended: ['description', 'endDate', 'image', 'offers', 'organizer', 'performer'],
      source: page('event'),
      checkedAt: '2026-11-21',
    },
    {
      type: 'BreadcrumbList',
      required: ['itemListElement'],
      oneOf: [],
      recommended: [],
      source: page('breadcrumb'),
      checkedAt: TRANSCRIBED,
    },
    {
      type: 'FAQPage',
      required: ['mainEntity'],
      oneOf: [],
      recommended: [],
      source: page('faqpage'),
      checkedAt: TRANSCRIBED,
    },
  ],
}
