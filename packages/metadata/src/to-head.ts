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

const alternateLinks = ({ alternates }: ResolvedMetadata): LinkTag[] =>
  alternates.map(({ locale, url }) => ({ rel: 'alternate', href: url, hreflang: locale }))
