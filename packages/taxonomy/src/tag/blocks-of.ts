// A document to its runs of readable text, each with how prominent it is and where its letters came from.
import { withHtmlRead } from '@kanaal/content'
import type { Document } from '@kanaal/types'
import type { Nodes, Text } from 'mdast'

/** The title, the headings, what introduces the text, and the rest. */
export type Zone = 'title' | 'heading' | 'lead' | 'body'

export interface Block {
  zone: Zone
  text: string
  /** Text nodes in order; `start` is where a node's value begins in `text`. None for what stands in the metadata. */
  segments: { start: number; node: Text }[]
  /** The metadata's own key, where the text stands there. */
  key?: 'title' | 'description'
}

/** Not read: code, and what the law wants said on every page. */
const SILENT = new Set(['code', 'inlineCode', 'html', 'yaml', 'toml', 'definition', 'disclaimer', 'math'])
/** Nodes whose children are words rather than blocks. */
const PHRASED = new Set(['paragraph', 'heading', 'tableCell', 'callToAction', 'figure', 'embed'])

export function blocksOf(document: Pick<Document, 'tree' | 'metadata'>): Block[] {
  const { title, description } = document.metadata
  const blocks: Block[] = []
  if (title) blocks.push({ zone: 'title', text: title, segments: [], key: 'title' })
  if (description) blocks.push({ zone: 'lead', text: description, segments: [], key: 'description' })
  let hasLead = false
  const visit = (node: Nodes, isTeaser: boolean): void => {
    if (SILENT.has(node.type)) return
    if (PHRASED.has(node.type)) {
      const isLead = node.type === 'paragraph' && (isTeaser || !hasLead)
      if (node.type === 'paragraph') hasLead = true
      const block = toBlock(node, zoneOf(node, isLead))
      if (block.segments.length > 0) blocks.push(block)
      return
    }
    if ('children' in node)
      for (const child of node.children) visit(child, isTeaser || node.type === 'teaser')
  }
  // What stands in raw HTML is said as much as the rest.
  visit(withHtmlRead(document.tree), false)
  return blocks
}

function zoneOf(node: Nodes, isLead: boolean): Zone {
  if (node.type === 'heading') return node.depth === 1 ? 'title' : 'heading'
  return isLead ? 'lead' : 'body'
}

function toBlock(node: Nodes, zone: Zone): Block {
  const block: Block = { zone, text: '', segments: [] }
  const visit = (inner: Nodes): void => {
    if (inner.type === 'text') {
      block.segments.push({ start: block.text.length, node: inner })
      block.text += inner.value
    } else if (inner.type === 'break') block.text += ' \n'
    // Phrases do not go across what is not read.
    else if (SILENT.has(inner.type)) block.text += ' … '
    else if ('children' in inner) for (const child of inner.children) visit(child)
  }
  visit(node)
  return block
}
