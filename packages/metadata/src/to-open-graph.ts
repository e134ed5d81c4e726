// Resolved metadata to Open Graph meta tags (https://ogp.me, read 2026-11-21).
import type { MetaTag } from './head.ts'
import { isArticle } from './json-ld/main-type.ts'
import type { ResolvedMetadata } from './resolved.ts'
import { toOgLocale } from './to-og-locale.ts'

export const toOpenGraph = (resolved: ResolvedMetadata): MetaTag[] => {
  const { image } = resolved
  const article = isArticle(resolved)
  return [
    ...tag('og:title', resolved.title),
    ...tag('og:description', resolved.description),
    ...tag('og:url', resolved.canonical),
    ...tag('og:type', article ? 'article' : 'website'),
    ...tag('og:locale', toOgLocale(resolved.locale)),
    ...resolved.alternates
      .filter((alternate) => alternate.locale !== resolved.locale)
      .flatMap((alternate) => tag('og:locale:alternate', toOgLocale(alternate.locale))),
    ...tag('og:site_name', resolved.site.name),
    ...tag('og:image', image?.url),
    ...tag('og:image:type', image?.mediaType),
    ...tag('og:image:width', image?.width),
    ...tag('og:image:height', image?.height),
    ...tag('og:image:alt', image?.alt),
    ...(article ? articleTags(resolved) : []),
  ]
}

const articleTags = (resolved: ResolvedMetadata): MetaTag[] => [
  ...tag('article:published_time', resolved.date),
  ...tag('article:modified_time', resolved.modified),
  ...tag('article:expiration_time', resolved.validUntil),
  // Open Graph asks for a profile's address here, not a name.
  ...resolved.authors.flatMap((author) => tag('article:author', author.url)),
  ...resolved.keywords.flatMap((keyword) => tag('article:tag', keyword)),
]

const tag = (property: string, content: string | number | undefined): MetaTag[] =>
  content === undefined || content === '' ? [] : [{ property, content: String(content) }]
