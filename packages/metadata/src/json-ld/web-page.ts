// Resolved metadata to a WebPage node, with the document's terms as what it is about.
import type { DefinedTerm, WebPage } from 'schema-dts'
import type { ResolvedMetadata } from '../resolved.ts'
import { breadcrumbId, webPageId, webSiteId } from './ids.ts'
import { toImageObject } from './image-object.ts'

export const toWebPageNode = (resolved: ResolvedMetadata): WebPage => ({
  '@type': 'WebPage',
  '@id': webPageId(resolved),
  url: resolved.canonical,
  name: resolved.title,
  inLanguage: resolved.locale,
  isPartOf: { '@id': webSiteId(resolved.site) },
  breadcrumb: { '@id': breadcrumbId(resolved) },
  ...(resolved.description && { description: resolved.description }),
  ...(resolved.image && { primaryImageOfPage: toImageObject(resolved.image) }),
  ...(resolved.date && { datePublished: resolved.date }),
  ...(resolved.modified && { dateModified: resolved.modified }),
  ...(resolved.terms.length > 0 && {
    about: resolved.terms.map(
      (term): DefinedTerm => ({
        '@type': 'DefinedTerm',
        name: term.label,
        termCode: term.key,
        // A name such as `urn:…` leads nowhere: it is no address of the concept.
        ...(term.uri && (/^https?:/.test(term.uri) ? { url: term.uri } : { '@id': term.uri })),
      }),
    ),
  }),
})
