// A document to the number of words that somebody reads in it.
import { countWords } from '@kanaal/content'
import type { Document } from '@kanaal/types'
import type { Nodes, Root } from 'mdast'

/** Addresses, code and words for pictures are not read as running text. */
const SILENT = new Set(['code', 'html', 'yaml', 'toml', 'definition', 'math', 'image', 'include'])
/** Inside a line; every other node ends one. */
const INLINE = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'fact', 'time'])

/** Counting is slow, and the web page, the posts and the rules all ask of one tree, which never changes. */
const counted = new WeakMap<Root, { locale: string; words: number }>()

export const countWordsOf = ({ tree, locale }: Pick<Document, 'tree' | 'locale'>): number => {
  const known = counted.get(tree)
  if (known?.locale === locale) return known.words
  const words = wordsIn(tree, locale)
  counted.set(tree, { locale, words })
  return words
}

const wordsIn = (tree: Root, locale: string): number => {
  const parts: string[] = []
  const visit = (node: Nodes): void => {
    if (SILENT.has(node.type)) return
    if ('value' in node) parts.push(node.value)
    else if ('children' in node) for (const child of node.children) visit(child)
    if (!INLINE.has(node.type)) parts.push('\n')
  }
  visit(tree)
  return countWords(parts.join(''), locale)
}
