// A wiki link as typed (`[[Page#Part|words]]`, `![[picture.png]]`) to what it names; and where in a text one stands.
import type { Figure } from '@kanaal/types'
import { defined } from '../defined.ts'
import { mediaTypeOf } from '../media-type-of.ts'
import type { Match } from './foreign-span.ts'

export interface WikiLink {
  /** By file name or title; empty for a part of the same page. */
  page: string
  part?: string
  /** What readers see. */
  words: string
  isEmbed: boolean
}

const LINK = /!?\[\[(?![\s^])([^[\]|\n]*?)(?<!\s)(?:\|([^[\]\n]*))?\]\](?![[(\]])/y
/** `[[1]]` and `[[0, 1]]` are notes and lists: a page is a name, or the date of a diary. */
const NAME = /\p{L}|\d{4}-\d\d-\d\d/u

/** `definitions` are the labels that are links of Markdown: `[[words]]` around one of these is no wiki link. */
export function matchWikiLink(
  text: string,
  at: number,
  definitions: () => ReadonlySet<string>,
): Match | undefined {
  // `x[[1]]` and `[[[x]]]` are of other languages.
  if (at > 0 && /[\w[\]]/.test(text[at - 1] ?? '')) return undefined
  LINK.lastIndex = at
  const [typed, name = ''] = LINK.exec(text) ?? []
  if (typed === undefined || !NAME.test(name) || definitions().has(name.toLowerCase())) return undefined
  return { end: at + typed.length, kind: 'wiki-link' }
}

/** The labels of `[label]: address`, in small letters. */
export const definitionsIn = (text: string): Set<string> =>
  new Set(Array.from(text.matchAll(/^[ \t>]*\[([^[\]\n]+)\]:/gm), ([, label = '']) => label.toLowerCase()))

/** Obsidian's words: what stands behind `|`, else the page and its part as it shows them. */
export function readWikiLink(typed: string): WikiLink {
  const isEmbed = typed.startsWith('!')
  const inside = typed.slice(isEmbed ? 3 : 2, -2)
  // In a table the `|` is written `\\|`.
  const [name = '', words = ''] = inside.split(/\\?\|/, 2).map((piece) => piece.trim())
  const [page = '', ...parts] = name.split('#').map((piece) => piece.trim())
  const part = parts.filter((piece) => piece !== '' && !piece.startsWith('^')).at(-1)
  const shown = [page, part].filter((piece) => piece !== undefined && piece !== '').join(' > ')
  return { page, words: words === '' ? shown : words, isEmbed, ...defined({ part }) }
}

/** Under this a source is asked for the page: `[[Page#Part]]`, without the words. */
export function wikiAddressOf(typed: string): string {
  const { page, part } = readWikiLink(typed)
  return `[[${page}${part === undefined ? '' : `#${part}`}]]`
}

/** `![[picture.png|300]]` is a picture, 300 pixels wide there; any other word behind `|` describes it. */
export function toPicture(typed: string): Figure | undefined {
  const { page, words, isEmbed } = readWikiLink(typed)
  if (!isEmbed || !mediaTypeOf(page)?.startsWith('image/')) return undefined
  const alt = words === page || /^\d+(?:x\d+)?$/.test(words) ? undefined : words
  return { type: 'figure', src: encodeURI(page), ...defined({ alt }), children: [] }
}
