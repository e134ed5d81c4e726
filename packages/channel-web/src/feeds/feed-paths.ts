// A site and a locale to the paths of the feeds that hold its documents.
import type { LinkTag } from '@kanaal/metadata'
import type { Site } from '@kanaal/types'

/** The folder of a locale's own feeds, below the target's directory; a site of one language has only those at the root. */
export const feedFolders = (site: Site): { locale: string | undefined; folder: string }[] => [
  { locale: undefined, folder: '' },
  ...(site.locales.length > 1 ? site.locales.map((locale) => ({ locale, folder: `${locale}/` })) : []),
]

/** The link by which feed readers find the feed of a page's language. */
export const feedLink = (site: Site, locale: string): LinkTag[] => {
  const own = feedFolders(site).find((feed) => feed.locale === locale)
  return [
    {
      rel: 'alternate',
      type: 'application/rss+xml',
      title: site.name,
      href: `${site.url}/${own?.folder ?? ''}feed.xml`,
    },
  ]
}
