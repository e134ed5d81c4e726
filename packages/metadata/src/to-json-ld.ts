// Resolved metadata to one linked JSON-LD graph in the words of schema.org.
import type { Graph, Thing } from 'schema-dts'
import { toArticleNode } from './json-ld/article.ts'
import { toBreadcrumbNode } from './json-ld/breadcrumb-list.ts'
import { toEventNode } from './json-ld/event.ts'
import { toFaqNode } from './json-ld/faq-page.ts'
import { mainType } from './json-ld/main-type.ts'
import { toOrganizationNode } from './json-ld/organization.ts'
import { toProductNode } from './json-ld/product.ts'
import { toWebPageNode } from './json-ld/web-page.ts'
import { toWebSiteNode } from './json-ld/web-site.ts'
import type { ResolvedMetadata } from './resolved.ts'

/** The node of the document's own type; absent where a required property is unknown, as an invalid node helps nobody. */
export const toMainNode = (resolved: ResolvedMetadata): Exclude<Thing, string> | undefined => {
  switch (mainType(resolved)) {
    case 'Article':
    case 'NewsArticle':
      return toArticleNode(resolved)
    case 'Product':
      return toProductNode(resolved)
    case 'Event':
      return toEventNode(resolved)
    case 'FAQPage':
      return toFaqNode(resolved)
    case 'WebPage':
      return undefined
  }
}

/** `{ '@context': 'https://schema.org', '@graph': [organization, web site, web page, breadcrumbs, the document's own type] }` */
export const toJsonLd = (resolved: ResolvedMetadata): Graph => {
  const main = toMainNode(resolved)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      toOrganizationNode(resolved.site),
      toWebSiteNode(resolved.site),
      toWebPageNode(resolved),
      toBreadcrumbNode(resolved),
      ...(main ? [main] : []),
    ],
  }
}
