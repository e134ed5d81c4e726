// A tree to the title its first heading gives; the heading is taken out, so that no channel says it twice.
import type { Position } from '@kanaal/types'
import type { Heading, PhrasingContent, Root } from 'mdast'
import { toText } from './to-text.ts'

/** What reads the same as text: a picture or footnote in a heading would be lost with it. */
const PLAIN = new Set(['text', 'emphasis', 'strong', 'inlineCode', 'break'])

export interface TakenTitle {
  text: string
  position?: Position
  /** The heading, where the text is without it now. */
  taken?: Heading
}

/**
 * The first heading of level 1 outside of any container is the title, where nobody gave one, and is removed if it
 * equals the title and holds nothing but text. Any other heading stays. Raw HTML in it stays behind alone: no channel
 * shows it, but it is a loss that somebody must hear of.
 */
export function takeTitle(tree: Root, known?: string): TakenTitle | undefined {
  const index = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1)
  const heading = tree.children[index] as Heading | undefined
  const text = heading ? toText(heading) : ''
  if (!heading || text === '' || (known !== undefined && !isSame(known, text))) return undefined
  const position = heading.position && { position: heading.position as Position }
  if (!heading.children.every((node) => node.type === 'html' || isPlain(node))) return { text, ...position }
  const html = heading.children.filter((node) => node.type === 'html')
  tree.children.splice(index, 1, ...html)
  const words = heading.children.filter((node) => node.type !== 'html')
  return { text, ...position, taken: { ...heading, children: words } }
}

function isPlain(node: PhrasingContent): boolean {
  return PLAIN.has(node.type) && (!('children' in node) || node.children.every(isPlain))
}

function isSame(one: string, other: string): boolean {
  return one.normalize('NFC').replace(/\s+/g, ' ').trim() === other.normalize('NFC')
}
