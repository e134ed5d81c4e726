// A rendition to the runs of text that its readers see, whatever its channel makes of them.
import { collapseSpace } from '@kanaal/content'
import type { Json, Output, Rendition } from '@kanaal/types'

/** Keys of JSON under which words for readers stand. */
const WORDS = new Set([
  'text',
  'title',
  'label',
  'description',
  'alt',
  'subject',
  'preheader',
  'body',
  'caption',
])
/** Copies of another file, sources of one, and the program of a player. */
const SKIPPED = /^(?:mjml|eml|payload|deck-script|asset|card)$/

const known = new WeakMap<Rendition, readonly string[]>()

/** One element a block; the order is that of the files. Several rules ask, and a rendition never changes. */
export function textsOf(rendition: Rendition): readonly string[] {
  const texts = known.get(rendition) ?? textsIn(rendition)
  known.set(rendition, texts)
  return texts
}

/** The same of what a channel has just made; nothing is kept. */
export function textsIn({ files, parts }: Pick<Output, 'files' | 'parts'>): string[] {
  const texts: string[] = []
  const { subject, preheader } = parts
  for (const part of [subject, preheader]) if (typeof part === 'string') texts.push(part)
  for (const { body, mediaType, role } of files) {
    if (typeof body !== 'string' || SKIPPED.test(role)) continue
    if (mediaType.includes('html')) texts.push(...fromHtml(body))
    else if (mediaType.includes('json')) texts.push(...fromJson(JSON.parse(body) as Json))
    else if (mediaType.startsWith('text/')) texts.push(...fromPlainText(body))
  }
  return texts.filter((text) => text.trim() !== '')
}

/** Letters and digits only: how a channel breaks lines and sets quotes does not matter. */
export const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const BLOCK =
  /<\/?(?:address|article|aside|blockquote|body|br|dd|div|dl|dt|fieldset|figcaption|figure|footer|h\d|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul)\b[^>]*>/gi
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  shy: '',
}

/** For HTML that our own channels wrote: well-formed, sanitised. */
function fromHtml(html: string): string[] {
  const body = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|template|noscript)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<head\b[\s\S]*?<\/head>/i, '')
  return body
    .replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/gi, '\n$1\n')
    .replace(BLOCK, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string | undefined) =>
      name
        ? (ENTITIES[name.toLowerCase()] ?? whole)
        : toCharacter(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .split('\n')
    .map((line) => collapseSpace(line).trim())
}

const toCharacter = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** Lines are wrapped; a list item or an empty line begins a new run. */
const fromPlainText = (text: string): string[] =>
  text.split(/\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)])\s)/).map((block) => collapseSpace(block).trim())

function fromJson(value: Json, key = ''): string[] {
  if (typeof value === 'string') return WORDS.has(key) ? value.split('\n') : []
  if (Array.isArray(value)) return value.flatMap((one) => fromJson(one, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => fromJson(inner, name))
}
