// A feed to Atom (RFC 4287).
import { escapeXml, xml } from './escape-xml.ts'
import type { Feed } from './feed.ts'
import { toRfc3339 } from './feed-dates.ts'

export const toAtom = ({
  site,
  base,
  locale,
  updated,
  items,
}: Feed): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(locale)}">
${xml('id', `${base}atom.xml`)}
${xml('title', site.name)}
<link href="${escapeXml(`${base}atom.xml`)}" rel="self"/>
<link href="${escapeXml(`${site.url}/`)}"/>
${xml('updated', toRfc3339(updated, site.timeZone))}
<author>${xml('name', site.organization?.name ?? site.name)}</author>
${items.map((item) => toAtomEntry(item, site.timeZone)).join('')}</feed>
`

const toAtomEntry = (item: Feed['items'][number], timeZone: string): string =>
  `<entry xml:lang="${escapeXml(item.locale)}">
${xml('id', item.url)}
${xml('title', item.title)}
<link href="${escapeXml(item.url)}"/>
${xml('published', toRfc3339(item.date, timeZone))}
${xml('updated', toRfc3339(item.modified ?? item.date, timeZone))}
${item.authors.map((name) => `<author>${xml('name', name)}</author>`).join('')}${item.keywords.map((word) => `<category term="${escapeXml(word)}"/>`).join('')}
${xml('summary', item.description)}
${xml('content', item.content, ' type="html"')}
</entry>
`
