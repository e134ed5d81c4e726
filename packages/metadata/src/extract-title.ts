// A document without a title to the one it gives itself: the heading it opens with, else its first sentence.
import { toText } from '@kanaal/content'
import type { Document } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { cutAtSentence } from './cut-at-sentence.ts'

/** Graphemes. Lists of mails and search results cut longer ones (about 600 px; Gmail on a phone shows 30 to 70, read 2026-11-21). */
const MAX_TITLE_GRAPHEMES = 70

/** What says something before the text does, but names nothing. */
const SKIPPED = new Set(['html', 'thematicBreak', 'callout', 'disclaimer', 'conditional', 'variant'])

/** The same words for every channel, or a mail and its page would go by two names. */
export const extractTitle = ({ tree, locale }: Pick<Document, 'tree' | 'locale'>): string | undefined => {
  const opening = tree.children.find((node) => !SKIPPED.has(node.type) && hasWords(node))
  if (!opening) return undefined
  const text = toText(opening.type === 'heading' ? opening : firstWords(opening))
  return firstSentence(text, locale) || undefined
}

const firstSentence = (text: string, locale: string): string => {
  const whole = cutAtSentence(text, locale, MAX_TITLE_GRAPHEMES)
  return whole.replace(/(?<![.…])\.$/, '')
}

/** Of a list or quote its first paragraph. */
const firstWords = (node: Nodes): Nodes => {
  if (node.type === 'paragraph' || !('children' in node)) return node
  const inner = node.children.find((child) => hasWords(child as Nodes))
  return inner ? firstWords(inner as Nodes) : node
}

/** The alternative text of a picture describes the picture, not the document. */
const hasWords = (node: Nodes): boolean =>
  'children' in node
    ? node.children.some((child) => hasWords(child as Nodes))
    : node.type === 'text' && node.value.trim() !== ''
