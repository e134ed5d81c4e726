// Resolved metadata to an Article or NewsArticle; neither has a required property
// (https://developers.google.com/search/docs/appearance/structured-data/article, read 2026-11-21).
import { safeUrl } from '@kanaal/content'
import type { Author } from '@kanaal/types'
import type { Article, NewsArticle, Person } from 'schema-dts'
import type { ResolvedMetadata } from '../resolved.ts'
import { mainId, organizationId, webPageId } from './ids.ts'
import { toImageObject } from './image-object.ts'
import { mainType } from './main-type.ts'

export const toArticleNode = (resolved: ResolvedMetadata): Article | NewsArticle =>
  mainType(resolved) === 'NewsArticle'
    ? { '@type': 'NewsArticle', ...properties(resolved) }
    : { '@type': 'Article', ...properties(resolved) }

const properties = (resolved: ResolvedMetadata) => {
  const dateModified = resolved.modified ?? resolved.date
  const license = resolved.license && safeUrl(resolved.license)
  return {
    '@id': mainId(resolved),
    headline: resolved.title,
    inLanguage: resolved.locale,
    mainEntityOfPage: { '@id': webPageId(resolved) },
    publisher: { '@id': organizationId(resolved.site) },
    wordCount: resolved.words,
    author:
      resolved.authors.length > 0 ? resolved.authors.map(toPerson) : { '@id': organizationId(resolved.site) },
    ...(resolved.description && { description: resolved.description }),
    ...(resolved.image && { image: toImageObject(resolved.image) }),
    ...(resolved.date && { datePublished: resolved.date }),
    ...(dateModified && { dateModified }),
    ...(resolved.validUntil && { expires: resolved.validUntil }),
    ...(resolved.keywords.length > 0 && { keywords: resolved.keywords }),
    // schema.org wants an address here; a licence that is only named stands in Dublin Core.
    ...(license && /^https?:/.test(license) && { license }),
  }
}

const toPerson = ({ name, url }: Author): Person => ({ '@type': 'Person', name, ...(url && { url }) })
