// A resolved document to the few words that stand for it where there is little room.
import type { Resolved } from '@kanaal/types'
import type { Nodes, Paragraph } from 'mdast'
import { toText } from './to-text.ts'

export interface TeaserText {
  nodes: Nodes[]
  text: string
  from: 'copy' | 'teaser' | 'description' | 'paragraph' | 'title'
}

/**
 * Copy written for the target, its text before its description; else `:::teaser`, else the description, else the first
 * paragraph, else the title.
 */
export function teaserOf(document: Resolved): TeaserText {
  const [first] = teasersOf(document)
  return first ?? ofText(document.metadata.title ?? '', 'title')
}

/** One after the other, the best first, for who has no room for the first one: most need no other. */
export function* teasersOf({ copy, metadata, tree }: Resolved): Generator<TeaserText> {
  const { description } = metadata
  const isOwn = copy?.description !== undefined
  if (copy && toText(copy.tree) !== '') yield of(copy.tree.children, 'copy')
  if (description && isOwn) yield ofText(description, 'description')
  const teaser = find(tree.children, 'teaser')
  if (teaser && toText(teaser) !== '') yield of('children' in teaser ? teaser.children : [], 'teaser')
  if (description && !isOwn) yield ofText(description, 'description')
  const paragraph = tree.children.find(
    (node): node is Paragraph => node.type === 'paragraph' && hasWords(node),
  )
  if (paragraph) yield of([paragraph], 'paragraph')
  if (metadata.title) yield ofText(metadata.title, 'title')
}

function of(nodes: Nodes[], from: TeaserText['from']): TeaserText {
  return { nodes, text: toText(nodes), from }
}

function ofText(text: string, from: TeaserText['from']): TeaserText {
  const value = text.replace(/\s+/g, ' ').trim()
  return { nodes: [{ type: 'paragraph', children: [{ type: 'text', value }] }], text: value, from }
}

/** A paragraph that is only a picture or a row of badges leads nobody in. */
function hasWords(paragraph: Paragraph): boolean {
  const words = paragraph.children.filter(({ type }) => type !== 'image' && type !== 'imageReference')
  return (
    words.some((node) => node.type !== 'link' || node.children.some(({ type }) => type !== 'image')) &&
    toText(words) !== ''
  )
}

/** What is for some readers of a mail alone stands for nobody's document. */
function find(nodes: readonly Nodes[], type: Nodes['type']): Nodes | undefined {
  for (const node of nodes) {
    if (node.type === 'conditional') continue
    const found = node.type === type ? node : 'children' in node ? find(node.children, type) : undefined
    if (found) return found
  }
  return undefined
}
