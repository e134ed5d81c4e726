// Resolved metadata to a BreadcrumbList: the site, then the page. Folders between them need not be pages.
import type { BreadcrumbList } from 'schema-dts'
import type { ResolvedMetadata } from '../resolved.ts'
import { breadcrumbId } from './ids.ts'

export const toBreadcrumbNode = (resolved: ResolvedMetadata): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  '@id': breadcrumbId(resolved),
  itemListElement: [
    { '@type': 'ListItem', position: 1, name: resolved.site.name, item: `${resolved.site.url}/` },
    { '@type': 'ListItem', position: 2, name: resolved.title, item: resolved.canonical },
  ],
})
