// The addresses of a site to sitemap files with their translations (https://www.sitemaps.org/protocol.html, read 2026-11-21).
import type { OutputFile, Site } from '@kanaal/types'
import { escapeXml, xml } from './escape-xml.ts'
import { toRfc3339 } from './feed-dates.ts'

/** Addresses a file may hold: https://www.sitemaps.org/protocol.html#index (read 2026-11-21). */
const MAX_ADDRESSES = 50_000

export interface SitemapAddress {
  url: string
  /** Equal for all translations of one document. */
  group: string
  locale: string
  /** ISO; when the content changed, not when the file was written. */
  modified: string | undefined
  image: string | undefined
}

/** One `sitemap.xml`; above 50,000 addresses an index of that name, with numbered files beside it. */
export function* toSitemap(addresses: readonly SitemapAddress[], site: Site): Generator<OutputFile> {
  const sorted = [...addresses].sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0))
  const groups = groupTranslations(sorted)
  const parts: SitemapAddress[][] = []
  for (let start = 0; start < sorted.length || start === 0; start += MAX_ADDRESSES) {
    parts.push(sorted.slice(start, start + MAX_ADDRESSES))
  }
  if (parts.length === 1) return yield file('sitemap.xml', urlSet(parts[0] ?? [], groups, site))
  for (const [index, part] of parts.entries()) {
    yield file(`sitemap-${index + 1}.xml`, urlSet(part, groups, site))
  }
  const locations = parts.map(
    (_, index) => `<sitemap>${xml('loc', `${site.url}/sitemap-${index + 1}.xml`)}</sitemap>\n`,
  )
  yield file(
    'sitemap.xml',
    `${DECLARATION}<sitemapindex xmlns="${NAMESPACE}">\n${locations.join('')}</sitemapindex>\n`,
  )
}

const groupTranslations = (addresses: readonly SitemapAddress[]): Map<string, SitemapAddress[]> => {
  const groups = new Map<string, SitemapAddress[]>()
  for (const address of addresses) {
    const group = groups.get(address.group)
    if (group) group.push(address)
    else groups.set(address.group, [address])
  }
  return groups
}

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const urlSet = (part: SitemapAddress[], groups: Map<string, SitemapAddress[]>, site: Site): string =>
  `${DECLARATION}<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${part.map((address) => urlOf(address, groups.get(address.group) ?? [], site)).join('')}</urlset>
`

const urlOf = (address: SitemapAddress, translations: SitemapAddress[], site: Site): string => {
  const { modified, image } = address
  return `<url>${[
    xml('loc', address.url),
    xml('lastmod', modified?.includes('T') ? toRfc3339(modified, site.timeZone) : modified),
    ...(translations.length > 1 ? translations.map(({ locale, url }) => alternate(locale, url)) : []),
    ...(translations.length > 1 ? fallback(translations, site) : []),
    ...(image ? [`<image:image>${xml('image:loc', image)}</image:image>`] : []),
  ].join('')}</url>\n`
}

const alternate = (locale: string, url: string): string =>
  `<xhtml:link rel="alternate" hreflang="${escapeXml(locale)}" href="${escapeXml(url)}"/>`

const fallback = (translations: SitemapAddress[], site: Site): string[] => {
  const inDefault = translations.find(({ locale }) => locale === site.defaultLocale)
  return inDefault ? [alternate('x-default', inDefault.url)] : []
}

const file = (path: string, body: string): OutputFile => ({
  role: 'sitemap',
  path,
  mediaType: 'application/xml',
  body,
})
