// A document's type, in the site's own words, to the schema.org type of its main node.
import type { ResolvedMetadata } from '../resolved.ts'

export type MainType = 'Article' | 'NewsArticle' | 'Product' | 'Event' | 'FAQPage' | 'WebPage'

/** English and Dutch names that content types have in practice. */
const TYPES: Record<string, MainType> = {
  article: 'Article',
  artikel: 'Article',
  blog: 'Article',
  'blog-post': 'Article',
  post: 'Article',
  story: 'Article',
  news: 'NewsArticle',
  nieuws: 'NewsArticle',
  'news-article': 'NewsArticle',
  nieuwsbericht: 'NewsArticle',
  press: 'NewsArticle',
  pers: 'NewsArticle',
  'press-note': 'NewsArticle',
  'press-release': 'NewsArticle',
  persbericht: 'NewsArticle',
  product: 'Product',
  offer: 'Product',
  aanbieding: 'Product',
  event: 'Event',
  evenement: 'Event',
  agenda: 'Event',
  faq: 'FAQPage',
  'veelgestelde-vragen': 'FAQPage',
}

/** A Strapi uid such as `api::article.article` counts by its last name. A dated document of an unknown type is an article. */
export const mainType = ({ type, date }: Pick<ResolvedMetadata, 'type' | 'date'>): MainType => {
  const name = type.slice(type.lastIndexOf('.') + 1).toLowerCase()
  return (Object.hasOwn(TYPES, name) ? TYPES[name] : undefined) ?? (date ? 'Article' : 'WebPage')
}

export const isArticle = (resolved: Pick<ResolvedMetadata, 'type' | 'date'>): boolean =>
  ['Article', 'NewsArticle'].includes(mainType(resolved))
