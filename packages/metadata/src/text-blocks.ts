// A document to its runs of readable text, each with what part it plays and which nodes its letters came from.
import { toText, withHtmlRead } from '@kanaal/content'
import type { Document, Metadata } from '@kanaal/types'
import type { Nodes, Text } from 'mdast'

export type Zone = 'title' | 'heading' | 'lead' | 'body' | 'quote' | 'metadata'

export interface TextBlock {
  zone: Zone
  text: string
  /** Text nodes in order; `start` is where a node's value begins in `text`. None for what stands in the metadata. */
  segments: { start: number; node: Text }[]
  /** The node whose text it is. */
  node?: Nodes
  /** The metadata key, where the text stands there. */
  key?: string
}

/** Not read: what no reader takes for the author's own words. */
const SILENT = new Set(['code', 'inlineCode', 'html', 'yaml', 'toml', 'definition', 'math', 'include'])
/** Nodes whose children are words rather than blocks. */
const PHRASED = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'callToAction',
  'figure',
  'embed',
  'link',
  'fact',
])

/** What a sending service fills in; other syntax of other systems is no text. */
const MERGE_FIELD = /^\{\{[^{}<>%]{1,80}\}\}$/

/** In the order of reading: title and description first, then the text. */
export const textBlocks = (document: Pick<Document, 'tree' | 'metadata'>): TextBlock[] => {
  const blocks: TextBlock[] = metadataBlocks(document.metadata)
  let hasLead = false
  const visit = (node: Nodes, zone: Zone): void => {
    if (SILENT.has(node.type)) return
    if (PHRASED.has(node.type)) {
      const isLead = zone === 'lead' || (zone === 'body' && node.type === 'paragraph' && !hasLead)
      if (node.type === 'paragraph') hasLead = true
      const block = toBlock(node, node.type === 'heading' ? headingZone(node) : isLead ? 'lead' : zone)
      if (block.segments.length > 0) blocks.push(block)
      return
    }
    if ('children' in node) for (const child of node.children) visit(child, zoneInside(node, zone))
  }
  // What stands in raw HTML is said as much as the rest.
  visit(withHtmlRead(document.tree), 'body')
  return blocks
}

const zoneInside = (node: Nodes, zone: Zone): Zone => {
  if (node.type === 'blockquote') return 'quote'
  return node.type === 'teaser' ? 'lead' : zone
}

const headingZone = (node: Nodes): Zone => ('depth' in node && node.depth === 1 ? 'title' : 'heading')

const toBlock = (node: Nodes, zone: Zone): TextBlock => {
  const block: TextBlock = { zone, text: '', segments: [], node }
  const visit = (inner: Nodes): void => {
    if (inner.type === 'text') {
      block.segments.push({ start: block.text.length, node: inner })
      block.text += inner.value
    } else if (inner.type === 'foreign' && MERGE_FIELD.test(inner.value)) block.text += inner.value
    else if (inner.type === 'delete') {
      // What is struck out says that it held before.
      block.text += '~~'
      for (const child of inner.children) visit(child)
      block.text += '~~'
    } else if (inner.type === 'break' || SILENT.has(inner.type)) block.text += '\n'
    else if ('children' in inner) for (const child of inner.children) visit(child)
    else if (inner.type === 'image') block.text += `\n${toText(inner)}\n`
  }
  visit(node)
  return block
}

/** What is published of the metadata, and the copy written by hand for one channel. */
const metadataBlocks = ({ title, description, keyMessage, callToAction, copy }: Metadata): TextBlock[] => {
  const written: [string, Zone, string | undefined][] = [
    ['title', 'title', title],
    ['description', 'lead', description],
    ['keyMessage', 'metadata', keyMessage],
    ['callToAction', 'metadata', callToAction?.label],
    ...Object.entries(copy ?? {}).flatMap(([channel, texts]): [string, Zone, string | undefined][] =>
      (['title', 'subject', 'preheader', 'text'] as const).map((name) => [
        `copy.${channel}.${name}`,
        'metadata',
        texts[name],
      ]),
    ),
  ]
  return written.flatMap(([key, zone, text]) => (text ? [{ zone, text, segments: [], key }] : []))
}
