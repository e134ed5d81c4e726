// A document to its passages: every run of text in which an editor may have typed a price or a date.
import type { Document, KanaalData, Place } from '@kanaal/types'
import type { Nodes, Table } from 'mdast'
import { placeOf, placeOfMetadata } from '../place-of.ts'
import { toText } from '../to-text.ts'
import type { Passage } from './passage.ts'

/** Other people's words, program text, and copy that is written for one target and compared there. */
const SKIPPED = new Set(['blockquote', 'code', 'inlineCode', 'variant', 'html', 'yaml', 'toml', 'include'])
/** Blocks whose children are one run of text. */
const RUNS = new Set(['paragraph', 'heading', 'tableCell', 'figure', 'callToAction', 'embed'])
/** Metadata that readers get to see. */
const METADATA = ['title', 'description', 'keyMessage'] as const

/** Between the digits of `1 250` it says that they are one number. */
const NO_BREAK = /(?<!\d)[\u00a0\u202f]|[\u00a0\u202f](?!\d{3}(?!\d))/g

type Source = Pick<Document, 'id' | 'locale' | 'map' | 'tree' | 'metadata'>
interface Under {
  around: string[]
  audience?: string[]
}

export function passagesOf(document: Source): Passage[] {
  const { metadata } = document
  const passages: Passage[] = METADATA.flatMap((key) => {
    const text = metadata[key]
    return text === undefined ? [] : [passageOfText(text, placeOfMetadata(key, document))]
  })
  const { callToAction, image } = metadata
  if (callToAction)
    passages.push(passageOfText(callToAction.label, placeOfMetadata(['callToAction', 'label'], document)))
  if (image?.alt) passages.push(passageOfText(image.alt, placeOfMetadata(['image', 'alt'], document)))
  collect(document.tree, { around: [] })
  return passages

  function collect(node: Nodes, under: Under): void {
    if (SKIPPED.has(node.type)) return
    if (node.type === 'table') {
      collectTable(node, under)
      return
    }
    if (RUNS.has(node.type)) {
      passages.push(runOf(node, document, under))
      // A linked picture has words of its own.
      return
    }
    if (node.type === 'conditional') {
      if (!isForLocale(node.locale, document.locale)) return
      const only = node.test === 'except' ? undefined : (node.audience ?? node.segment)
      collectAll(node.children, only ? { ...under, audience: only } : under)
      return
    }
    if (node.type === 'callout' && node.title)
      passages.push(passageOfText(node.title, placeOf(node, document)))
    if ('children' in node) collectAll(node.children as Nodes[], under)
  }

  /** What comes below a heading stands under it, up to the next one. */
  function collectAll(nodes: readonly Nodes[], under: Under): void {
    let own = under
    for (const node of nodes) {
      if (node.type === 'heading' || isBoldLine(node))
        own = { ...under, around: [toText(node), ...under.around.slice(0, 1)] }
      collect(node, node.type === 'heading' || isBoldLine(node) ? under : own)
    }
  }

  function collectTable(table: Table, under: Under): void {
    const [head, ...rows] = table.children
    const columns = head?.children.map((cell) => toText(cell)) ?? []
    for (const row of rows) {
      const [first] = row.children
      row.children.forEach((cell, index) => {
        const labels = index > 0 && first ? [toText(first)] : []
        const column = columns[index]
        const around = [...labels, ...(column ? [column] : []), ...under.around]
        passages.push(runOf(cell, document, { ...under, around }))
      })
    }
  }
}

/** A paragraph in bold alone is a heading to whoever reads it. */
const isBoldLine = (node: Nodes): boolean =>
  node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong'

/** One text of its own, such as a title. */
export const passageOfText = (text: string, place: Place): Passage => ({
  text,
  facts: [],
  around: [],
  placeAt: () => place,
})

function runOf(node: Nodes, document: Source, { around, audience }: Under): Passage {
  const parts: { start: number; node: Nodes }[] = []
  const facts: Passage['facts'] = []
  let text = ''
  const add = (leaf: Nodes, value: string) => {
    parts.push({ start: text.length, node: leaf })
    text += value.replace(NO_BREAK, ' ')
  }
  const walk = (child: Nodes): void => {
    if (child.type === 'text') add(child, child.value)
    else if (child.type === 'break') text += '\n'
    else if (child.type === 'inlineCode') text += ' '
    else if (child.type === 'image') add(child, ` ${child.alt ?? ''} `)
    // Crossed out: what it was.
    else if (child.type === 'delete') text += ' '
    else if (child.type === 'fact') {
      const start = text.length
      add(child, toText(child))
      facts.push({ id: child.id, start, end: text.length, place: placeOf(child, document) })
    } else if ('children' in child) for (const inner of child.children as Nodes[]) walk(inner)
  }
  for (const child of 'children' in node ? (node.children as Nodes[]) : []) walk(child)
  if (node.type === 'figure' && node.alt) {
    if (text !== '') text += '\n'
    add(node, node.alt)
  }
  const placeAt = (offset: number): Place => {
    const part = parts.findLast(({ start }) => start <= offset)
    return placeOf(part ? withOrigin(part.node, node) : node, document)
  }
  return { text, facts, around, ...(audience && { audience }), placeAt }
}

/** The origin stands on every node or on the block. */
function withOrigin(leaf: Nodes, block: Nodes): Nodes {
  const own = (leaf.data as KanaalData | undefined)?.origin
  const origin = own ?? (block.data as KanaalData | undefined)?.origin
  return origin === undefined ? leaf : ({ ...leaf, data: { ...leaf.data, origin } } as Nodes)
}

/** A passage for other languages is not read here. */
const isForLocale = (locales: string[] | undefined, locale: string): boolean =>
  !locales || locales.some((one) => locale.toLowerCase().startsWith(one.toLowerCase()))
