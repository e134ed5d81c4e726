// A tree with raw HTML to one that says the same without, and what of the HTML no channel says.
import type { Html, Nodes, Parents, Root } from 'mdast'
import { isComment } from '../is-comment.ts'
import { findTags } from './find-tags.ts'
import { withoutHiddenBlocks } from './hidden-blocks.ts'
import { holdsWords, liftBlocks } from './lift-blocks.ts'
import { readBlock } from './read-block.ts'
import { readWords } from './read-words.ts'

type Lessen = (tag: Html, to: string) => void

/**
 * Changes and returns `tree`. Comments vanish: they are notes to authors. `lose` hears of each node that is left out,
 * `lessen` of each tag whose element became a node that says less, with the type of that node.
 */
export function readHtml(tree: Root, lose: (node: Nodes) => void, lessen: Lessen = () => {}): Root {
  const emptied = new Set<Nodes>()
  /** Of the node that is read, and of those around it. */
  const types: string[] = []
  let hasFilms = false
  readIn(tree)
  if (hasFilms) liftBlocks(tree)
  return tree

  function readIn(parent: Parents): void {
    types.push(parent.type)
    const before = parent.children as Nodes[]
    // First: what is hidden is lost as it was written, not as it would be read.
    const shown = before.some(isHtml) && !holdsWords(parent) ? withoutHiddenBlocks(before, lose) : before
    for (const child of shown) if ('children' in child) readIn(child)
    const kept = shown.some((child) => emptied.has(child)) ? shown.filter((one) => !emptied.has(one)) : shown
    const after = kept.some(isHtml) ? read(kept, parent) : kept
    if (after !== before) parent.children = after as typeof parent.children
    if (parent.type === 'paragraph' && after !== before && after.every(isBlank)) emptied.add(parent)
    types.pop()
  }

  function read(nodes: Nodes[], parent: Parents): Nodes[] {
    if (holdsWords(parent)) {
      const words = readWords(parent.type === 'link' ? withoutAnchors(nodes) : nodes, types, lose, lessen)
      hasFilms ||= words.some(({ type }) => type === 'embed')
      return words
    }
    return nodes.flatMap((node): Nodes[] => {
      if (node.type !== 'html') return [node]
      if (isComment(node.value)) return []
      const { nodes: said, lost, lessened } = readBlock(node)
      for (const piece of lost) lose(piece)
      for (const { tag, to } of lessened) lessen(tag, to)
      return said
    })
  }

  /** A link inside a link leads nowhere. */
  function withoutAnchors(nodes: Nodes[]): Nodes[] {
    return nodes.filter((node) => {
      if (node.type !== 'html' || findTags(node.value)[0]?.name !== 'a') return true
      lose(node)
      return false
    })
  }
}

const readTrees = new WeakMap<Root, Root>()

/** A copy of `tree` in which HTML is read, the same each time; `tree` itself where it has none. Neither is ever changed. */
export function withHtmlRead(tree: Root): Root {
  const known = readTrees.get(tree)
  if (known) return known
  const read = hasHtml(tree) ? readHtml(structuredClone(tree), () => {}) : tree
  readTrees.set(tree, read)
  return read
}

export function hasHtml(node: Nodes): boolean {
  return isHtml(node) || ('children' in node && (node.children as Nodes[]).some(hasHtml))
}

const isHtml = (node: Nodes): boolean => node.type === 'html'

const isBlank = (node: Nodes): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
