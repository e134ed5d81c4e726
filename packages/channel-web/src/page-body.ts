// A web page to the elements of its body, from the skip link to the imprint.
import { calloutLabel } from '@kanaal/content'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { MAIN_ID } from './anchor-headings.ts'
import { formatDate } from './format-date.ts'
import type { WebPage } from './web-page.ts'
import { fill } from './words.ts'

export const toBody = (page: WebPage): Element =>
  h('body', [
    h('a.skip', { href: `#${MAIN_ID}`, ...inWordsLang(page) }, page.words.skip),
    h(
      'header.site',
      h('div.wrap', h('a.site-name', { href: `${page.site.url}/` }, h('bdi', page.site.name))),
    ),
    h('main.wrap', { id: MAIN_ID, tabIndex: -1 }, h('article', articleParts(page))),
    h('footer.site', h('div.wrap', imprint(page))),
  ])

const articleParts = (page: WebPage): ElementContent[] => [
  h('header', [h('h1', page.resolved.title), ...byline(page)]),
  ...expired(page),
  ...leadImage(page),
  h('div.content', content(page)),
  ...facts(page),
]

const leadImage = ({ lead, leadCaption }: WebPage): Element[] =>
  lead ? [h('figure.lead-image', [lead, ...(leadCaption ? [h('figcaption', leadCaption)] : [])])] : []

/** The text, with the document's own calls to action before its footnotes. */
const content = ({ article, callsToAction }: WebPage): ElementContent[] => {
  const children = article.children.filter((child) => child.type !== 'doctype')
  const calls = callsToAction.map(({ label, href, kind }) =>
    h('p.cta', h(`a.button.button-${kind}`, { href }, label)),
  )
  const notes = children.findIndex(
    (child) => child.type === 'element' && child.properties.dataFootnotes !== undefined,
  )
  const end = notes === -1 ? children.length : notes
  return [...children.slice(0, end), ...calls, ...children.slice(end)]
}

/** Date, names and reading time, as far as they are known. */
const byline = ({ resolved, words, locale, wordsLang, site }: WebPage): Element[] => {
  const { date, authors } = resolved
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    authors.map((author) => author.name),
  )
  const minutes = fill(words.reading, { n: new Intl.NumberFormat(locale).format(resolved.readingMinutes) })
  const parts: ElementContent[] = [
    ...(date ? [h('time', { dateTime: date }, formatDate(date, locale, site.timeZone))] : []),
    ...(names
      ? [h('span', [h('span', wordsLang ? { lang: wordsLang } : {}, words.by), ' ', h('bdi', names)])]
      : []),
    h('span', wordsLang ? { lang: wordsLang } : {}, minutes),
  ]
  return [
    h(
      'p.byline',
      parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part])),
    ),
  ]
}

const expired = (page: WebPage): Element[] => {
  const { status, validUntil } = page.resolved
  if (status !== 'expired' || !validUntil) return []
  const date = formatDate(validUntil, page.locale, page.site.timeZone)
  return [
    h('aside.callout.callout-warning', { role: 'note', ...inWordsLang(page) }, [
      h('p.callout-title', calloutLabel({ kind: 'warning' }, page.locale)),
      h('p', fill(page.words.expired, { date })),
    ]),
  ]
}

/** What is known about the article, at its end. */
const facts = (page: WebPage): Element[] => {
  const { resolved, words, locale, site } = page
  const day = (iso: string) => h('time', { dateTime: iso }, formatDate(iso, locale, site.timeZone))
  const rows: [string, ElementContent[]][] = [
    [words.updated, resolved.modified && resolved.modified !== resolved.date ? [day(resolved.modified)] : []],
    [words.validUntil, resolved.validUntil ? [day(resolved.validUntil)] : []],
    [
      words.topics,
      resolved.keywords.length > 0
        ? [
            h(
              'ul.topics',
              resolved.keywords.map((word) => h('li', word)),
            ),
          ]
        : [],
    ],
    [words.rights, resolved.rights ? [{ type: 'text', value: resolved.rights }] : []],
  ]
  const known = rows.filter(([, value]) => value.length > 0)
  if (known.length === 0) return []
  return [
    h('footer.facts', [
      h(
        'dl',
        known.map(([label, value]) => h('div', [h('dt', inWordsLang(page), label), h('dd', value)])),
      ),
    ]),
  ]
}

/** Names, addresses and numbers keep their own direction (`bdi`) on a page that runs the other way. */
const imprint = ({ site }: WebPage): ElementContent[] => {
  const { name = site.name, address = [], email, phone } = site.organization ?? {}
  return [
    h('p', h('strong', h('bdi', name))),
    ...(address.length > 0 ? [h('p', h('bdi', address.join(', ')))] : []),
    ...(email ? [h('p', h('a', { href: `mailto:${email}` }, h('bdi', email)))] : []),
    ...(phone
      ? [h('p', h('a', { href: `tel:${phone.replace(/[^\d+]/g, '')}` }, h('bdi', { dir: 'ltr' }, phone)))]
      : []),
  ]
}

const inWordsLang = ({ wordsLang }: WebPage) => (wordsLang ? { lang: wordsLang, dir: 'auto' as const } : {})
