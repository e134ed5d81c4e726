// Rule: raw HTML, which no channel publishes.
import type { Html, Nodes } from 'mdast'
import { defineRule } from '../define-rule.ts'
import { isSpeechless } from '../html/elements.ts'
import { findTags } from '../html/find-tags.ts'
import { hasHtml, readHtml } from '../html/read-html.ts'
import { hidesWords } from '../html/read-words.ts'
import { placeOf } from '../place-of.ts'
import { toText } from '../to-text.ts'

export const htmlDropped = defineRule<'document'>({
  id: 'html-dropped',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Raw HTML', nl: 'Ruwe HTML' },
  why: {
    en: 'What HTML has in common with Markdown is read as such. All else lays out a page, or acts: no channel publishes it, the web neither.',
    nl: 'Wat HTML met Markdown gemeen heeft, wordt zo gelezen. De rest deelt een pagina in, of doet iets: geen kanaal publiceert het, ook het web niet.',
  },
  fix: {
    en: 'Write what readers should see in Markdown, or as a directive such as `:::callout`, `::figure` or `::embed`; delete the rest.',
    nl: 'Schrijf wat lezers moeten zien in Markdown, of als directive zoals `:::callout`, `::figure` of `::embed`; verwijder de rest.',
  },
  messages: {
    elements: {
      en: 'No channel publishes {elements}, nor what is inside: {first} – write what readers should see in Markdown, or delete it.',
      nl: 'Geen kanaal publiceert {elements}, en ook niet wat erin staat: {first} – schrijf in Markdown wat lezers moeten zien, of verwijder het.',
    },
    tags: {
      en: '{count} × an HTML tag that no channel publishes, the first {first}. The words inside stay; write in Markdown, or as a directive, what the tag was to do.',
      nl: '{count} × een HTML-tag die geen kanaal publiceert, de eerste {first}. De woorden erin blijven; schrijf in Markdown, of als directive, wat de tag moest doen.',
    },
    fallback: {
      en: 'Nobody reads "{first}": what stands inside a film is for browsers that cannot show it. Write it beside the film, or as the transcript of `::embed`.',
      nl: 'Niemand leest "{first}": wat in een film staat, is voor browsers die hem niet kunnen tonen. Schrijf het naast de film, of als transcript van `::embed`.',
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
      {
        markdown: 'Open <script>track()</script> and <span class="a">closed</span>',
        messages: ['elements', 'tags'],
      },
      { markdown: 'Open <span hidden>to staff</span> now', messages: ['elements'] },
      { markdown: '<video src="https://a.nl/a.mp4">No film</video> here', messages: ['fallback'] },
      { markdown: '<form action="/order"><button>Order</button></form>', messages: ['elements'] },
    ],
  },
  *check({ document, written = document.tree }) {
    if (!hasHtml(written)) return
    const lost: Nodes[] = []
    readHtml(structuredClone(written), (node) => lost.push(node))
    const { elements, tags, fallbacks } = sorted(lost)
    const [element] = elements
    const [tag] = tags
    const [fallback] = fallbacks
    if (element) {
      const names = [...new Set(elements.map(nameOf))].map((name) => `<${name}>`).join(', ')
      const values = { elements: names, first: excerptOf(element) }
      yield { message: 'elements', values, place: placeOf(element, document) }
    }
    if (tag) {
      const values = { count: tags.length, first: excerptOf(tag) }
      yield { message: 'tags', severity: 'info', values, place: placeOf(tag, document) }
    }
    if (!fallback) return
    const first = shortened(toText(fallback) || excerptOf(fallback as Html))
    yield { message: 'fallback', severity: 'info', values: { first }, place: placeOf(fallback, document) }
  },
})

/** Whole elements, lone tags whose words stay, and words inside a film, which itself stays. */
function sorted(lost: readonly Nodes[]): { elements: Html[]; tags: Html[]; fallbacks: Nodes[] } {
  const elements: Html[] = []
  const tags: Html[] = []
  const fallbacks: Nodes[] = []
  for (let index = 0; index < lost.length; index += 1) {
    const node = lost[index]
    const end = endOfUnread(lost, index)
    if (node?.type !== 'html' || !node.value.startsWith('<')) fallbacks.push(...(node ? [node] : []))
    else if (end !== undefined) {
      const inside = toText(lost.slice(index + 1, end) as Nodes[])
      elements.push({ ...node, value: `${node.value}${inside}</${nameIn(node, false)}>` })
      index = end
    } else (isTag(node) ? tags : elements).push(node)
  }
  return { elements, tags, fallbacks }
}

/** Of code and hidden words opening tag, content and closing tag are lost one after the other: where they end. */
function endOfUnread(lost: readonly Nodes[], start: number): number | undefined {
  const opening = lost[start]
  const name = nameIn(opening, false)
  if (name === undefined || !(isSpeechless(name) || hidesWords((opening as Html).value))) return undefined
  let hasWords = false
  for (let index = start + 1; index < lost.length; index += 1) {
    const node = lost[index]
    if (nameIn(node, true) === name) return hasWords ? index : undefined
    // One that nobody closed: its words stay.
    const inner = nameIn(node, false) ?? ''
    if (inner === name || isSpeechless(inner)) return undefined
    hasWords ||= node?.type !== 'html'
  }
  return undefined
}

function nameIn(node: Nodes | undefined, isClosing: boolean): string | undefined {
  if (node?.type !== 'html' || !isTag(node)) return undefined
  const [tag] = findTags(node.value)
  return tag?.isClosing === isClosing ? tag.name : undefined
}

const nameOf = (node: Html): string => findTags(node.value)[0]?.name || node.value.slice(0, 20)

/** One tag, without what it opens. */
function isTag(node: Html): boolean {
  const [first] = findTags(node.value)
  return first !== undefined && first.start === 0 && first.end === node.value.length
}

/** UTF-16 units that fit on a line of a list of messages. */
const EXCERPT_UNITS = 60

const excerptOf = ({ value }: Html): string => shortened(value)

const shortened = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, EXCERPT_UNITS)
