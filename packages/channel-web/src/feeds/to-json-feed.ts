// A feed to JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/, read 2026-11-21).
import type { Feed } from './feed.ts'
import { toRfc3339 } from './feed-dates.ts'

export const toJsonFeed = ({ site, base, locale, items }: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: site.name,
      home_page_url: `${site.url}/`,
      feed_url: `${base}feed.json`,
      description: site.description,
      language: locale,
      items: items.map((item) => ({
        id: item.url,
        url: item.url,
        title: item.title,
        content_html: item.content,
        summary: item.description,
        image: item.image,
        date_published: toRfc3339(item.date, site.timeZone),
        date_modified: item.modified && toRfc3339(item.modified, site.timeZone),
        authors: item.authors.length > 0 ? item.authors.map((name) => ({ name })) : undefined,
        tags: item.keywords.length > 0 ? item.keywords : undefined,
        language: item.locale,
      })),
    },
    undefined,
    2,
  )}\n`
