// Rule: raw HTML, which no channel publishes.
import type { Html } from 'mdast'
import { defineRule } from '../define-rule.ts'
import { findTags } from '../html/find-tags.ts'
import { hasHtml, readHtml } from '../html/read-html.ts'
import { placeOf } from '../place-of.ts'

export const htmlDropped = defineRule<'document'>({
  id: 'html-dropped',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Raw HTML', nl: 'Ruwe HTML' },
  why: {
    en: 'What HTML has in common with Markdown is read as such. All else means something on the web only, or acts: no channel publishes it.',
    nl: 'Wat HTML met Markdown gemeen heeft, wordt zo gelezen. De rest betekent alleen op het web iets, of doet iets: geen kanaal publiceert het.',
  },
  fix: {
    en: 'Write it in Markdown, or as a directive such as `::figure` or `::embed`.',
    nl: 'Schrijf het in Markdown, of als directive zoals `::figure` of `::embed`.',
  },
  messages: {
    elements: {
      en: 'No channel publishes {elements}, nor what is inside: {first}',
      nl: 'Geen kanaal publiceert {elements}, en ook niet wat erin staat: {first}',
    },
    tags: {
      en: '{count} × an HTML tag that means nothing outside the web, the first {first}. The text inside stays.',
      nl: '{count} × een HTML-tag die buiten het web niets betekent, de eerste {first}. De tekst erin blijft.',
    },
  },
  references: [
    {
      title: 'OWASP: Cross Site Scripting Prevention Cheat Sheet',
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      { markdown: 'Plain text.' },
      { markdown: '<!-- for authors -->\n\nPlain text.' },
      { markdown: '<p align="center">Open on <b>Sunday</b></p>' },
    ],
    notOk: [
      { markdown: '<div class="big">Sale</div>', messages: ['tags'] },
      { markdown: '<form action="/order"><button>Order</button></form>', messages: ['elements'] },
    ],
  },
  *check({ document, written = document.tree }) {
    if (!hasHtml(written)) return
    const elements: Html[] = []
    const tags: Html[] = []
    readHtml(structuredClone(written), (node) => {
      if (node.type === 'html') (isTag(node) ? tags : elements).push(node)
    })
    const [element] = elements
    const [tag] = tags
    if (element) {
      const names = [...new Set(elements.map(nameOf))].map((name) => `<${name}>`).join(', ')
      const values = { elements: names, first: excerptOf(element) }
      yield { message: 'elements', values, place: placeOf(element, document) }
    }
    if (!tag) return
    const values = { count: tags.length, first: excerptOf(tag) }
    yield { message: 'tags', severity: 'info', values, place: placeOf(tag, document) }
  },
})

const nameOf = (node: Html): string => findTags(node.value)[0]?.name || node.value.slice(0, 20)

/** One tag, without what it opens. */
function isTag(node: Html): boolean {
  const [first] = findTags(node.value)
  return first !== undefined && first.start === 0 && first.end === node.value.length
}

/** UTF-16 units that fit on a line of a list of messages. */
const EXCERPT_UNITS = 60

const excerptOf = ({ value }: Html): string => value.replace(/\s+/g, ' ').slice(0, EXCERPT_UNITS)
