// Resolved metadata to a framework-neutral head.
import type { Head, LinkTag, MetaTag } from './head.ts'
import type { ResolvedMetadata } from './resolved.ts'
import { toJsonLd } from './to-json-ld.ts'
import { toOpenGraph } from './to-open-graph.ts'
import { toTwitterCard } from './to-twitter-card.ts'

export interface HeadOptions {
  /** The site's account on X, such as `@example`. */
  twitterSite?: string | undefined
}

/**
 * `{ title: 'Back to school | Example', meta: [{ name: 'description', content: '…' }, …], link: [{ rel: 'canonical', … }], jsonLd }`
 */
export const toHead = (resolved: ResolvedMetadata, options: HeadOptions = {}): Head => ({
  title: withSiteName(resolved.title, resolved.site.name),
  meta: [
    ...named('description', resolved.description),
    ...named('author', resolved.authors.map((author) => author.name).join(', ')),
    ...named('robots', robots(resolved)),
    ...toOpenGraph(resolved),
    ...toTwitterCard(resolved, options.twitterSite),
  ],
  link: [{ rel: 'canonical', href: resolved.canonical }, ...alternateLinks(resolved)],
  jsonLd: toJsonLd(resolved),
})

/** A tab and a search result say whose page it is, once. */
const withSiteName = (title: string, site: string): string =>
  title.toLowerCase().includes(site.toLowerCase()) ? title : `${title} | ${site}`

const named = (name: string, content: string | undefined): MetaTag[] => (content ? [{ name, content }] : [])

/** A draft stays out of search engines; what expires leaves them by itself, without a clock of ours. */
const robots = (resolved: ResolvedMetadata): string | undefined => {
  if (resolved.draft) return 'noindex, nofollow'
  return resolved.validUntil && `unavailable_after: ${resolved.validUntil}`
}

/**
 * Each version names all versions, itself included, and one for readers of any other language
 * (https://developers.google.com/search/docs/specialty/international/localized-versions, by its excerpts, 2026-11-22). A page that
 * gives way to another address names none: its versions are that page's.
 */
const alternateLinks = ({ alternates, locale, url, canonical, site }: ResolvedMetadata): LinkTag[] => {
  const others = alternates.filter((alternate) => alternate.locale !== locale)
  if (others.length === 0 || canonical !== url) return []
  const versions = [{ locale, url }, ...others].sort((a, b) => (a.locale < b.locale ? -1 : 1))
  const anyone = versions.find((version) => version.locale === site.defaultLocale)
  return [...versions, ...(anyone ? [{ locale: 'x-default', url: anyone.url }] : [])].map(
    (version): LinkTag => ({ rel: 'alternate', href: version.url, hreflang: version.locale }),
  )
}
