// All web renditions of a target to its feeds and sitemap.
import type { IndexContext, OutputFile, Rendition } from '@kanaal/types'
import type { WebOptions } from '../options.ts'
import { type WebEntry, webEntry } from './entry.ts'
import type { Feed } from './feed.ts'
import { toFeedItem } from './feed-item.ts'
import { feedFolders } from './feed-paths.ts'
import { createNewest, type Dated } from './newest.ts'
import { toAtom } from './to-atom.ts'
import { toJsonFeed } from './to-json-feed.ts'
import { toRss } from './to-rss.ts'
import { type SitemapAddress, toSitemap } from './to-sitemap.ts'

/** Where no document has a date a feed must still carry one; this says "never" and does not change. */
const NEVER = '1970-01-01T00:00:00Z'

/**
 * Drafts and variants for an audience stay out: their page is not the one to find. A feed holds what has a date.
 * Nothing is read from a clock, so the same renditions give the same bytes in any order.
 */
export async function* indexSite(
  renditions: AsyncIterable<Rendition>,
  context: IndexContext<WebOptions>,
): AsyncGenerator<OutputFile> {
  const { site, options } = context
  const folders = feedFolders(site).map((feed) => ({ ...feed, newest: createNewest(options.feedItems) }))
  const addresses: SitemapAddress[] = []
  for await (const rendition of renditions) {
    const parsed = webEntry.safeParse(rendition.parts.entry)
    if (!parsed.success || parsed.data.draft || rendition.audience !== null) continue
    const entry = parsed.data
    if (entry.canonical === entry.url) addresses.push(toAddress(entry, rendition))
    if (!entry.date) continue
    const dated: Dated = { entry: { ...entry, date: entry.date }, rendition }
    for (const { locale, newest } of folders) {
      if (locale === undefined || locale === rendition.locale) newest.add(dated)
    }
  }
  for (const { folder, locale, newest } of folders) {
    yield* feedFiles(folder, toFeed(newest.list(), folder, locale ?? site.defaultLocale, site))
  }
  yield* toSitemap(addresses, site)
}

const toFeed = (newest: readonly Dated[], folder: string, locale: string, site: Feed['site']): Feed => {
  const items = newest.map(({ entry, rendition }) => ({ ...toFeedItem(entry, rendition), date: entry.date }))
  const updated = items
    .map((item) => item.modified ?? item.date)
    .reduce((latest, date) => (Date.parse(date) > Date.parse(latest) ? date : latest), NEVER)
  return { site, base: `${site.url}/${folder}`, locale, updated, items }
}

function* feedFiles(folder: string, feed: Feed): Generator<OutputFile> {
  yield { role: 'feed', path: `${folder}feed.xml`, mediaType: 'application/rss+xml', body: toRss(feed) }
  yield { role: 'feed', path: `${folder}atom.xml`, mediaType: 'application/atom+xml', body: toAtom(feed) }
  yield {
    role: 'feed',
    path: `${folder}feed.json`,
    mediaType: 'application/feed+json',
    body: toJsonFeed(feed),
  }
}

const toAddress = (entry: WebEntry, { id, locale }: Rendition): SitemapAddress => ({
  url: entry.url,
  group: translationGroup(id, locale),
  locale,
  modified: entry.modified ?? entry.date,
  image: entry.image,
})

/** `nl/bags`, `bags.nl` and (in a CMS) one id for all locales: what is left without the locale is the document. */
const translationGroup = (id: string, locale: string): string =>
  id
    .split('/')
    .filter((segment) => segment !== locale)
    .join('/')
    .replace(new RegExp(`\\.${locale}$`), '')
