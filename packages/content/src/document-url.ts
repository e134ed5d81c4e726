// A site and a document to the address of the document's page.
import type { Document, Site } from '@kanaal/types'

/** Fills `:locale` and `:slug` of the site's permalink. */
export function documentUrl(site: Site, document: Pick<Document, 'locale' | 'slug'>): string {
  const slug = document.slug.split('/').map(encodeURIComponent).join('/')
  const path = site.permalink
    .replaceAll(':locale', encodeURIComponent(document.locale))
    .replaceAll(':slug', slug)
  return `${site.url}${path.startsWith('/') ? '' : '/'}${path}`
}
