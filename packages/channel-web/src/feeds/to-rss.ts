// A feed to RSS 2.0 (https://www.rssboard.org/rss-specification, read 2026-11-21).
import { escapeXml, xml } from './escape-xml.ts'
import type { Feed } from './feed.ts'
import { toRfc822 } from './feed-dates.ts'

export const toRss = ({
  site,
  base,
  locale,
  updated,
  items,
}: Feed): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${xml('title', site.name)}
${xml('link', `${site.url}/`)}
<atom:link href="${escapeXml(`${base}feed.xml`)}" rel="self" type="application/rss+xml"/>
${xml('description', site.description ?? site.name)}
${xml('language', locale)}
${xml('lastBuildDate', toRfc822(updated, site.timeZone))}
${items.map((item) => toRssItem(item, site.timeZone)).join('')}</channel>
</rss>
`

const toRssItem = (item: Feed['items'][number], timeZone: string): string =>
  `<item>
${xml('title', item.title)}
${xml('link', item.url)}
${xml('guid', item.url, ' isPermaLink="true"')}
${xml('pubDate', toRfc822(item.date, timeZone))}
${xml('dc:language', item.locale)}
${item.authors.map((name) => xml('dc:creator', name)).join('')}${item.keywords.map((word) => xml('category', word)).join('')}
${xml('description', item.description)}
${xml('content:encoded', item.content)}
</item>
`
