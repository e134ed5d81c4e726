// Blocks with HTML between them to those that a browser shows: what hides may open in one block and close in another.
import type { Html, Nodes } from 'mdast'
import { isComment } from '../is-comment.ts'
import { isSpeechless } from './elements.ts'
import { findTags } from './find-tags.ts'
import { hidesWords } from './read-words.ts'
import { createToSource } from './to-source.ts'

/** `lose` hears of each block that is hidden. */
export function withoutHiddenBlocks(blocks: readonly Nodes[], lose: (node: Nodes) => void): Nodes[] {
  let hiding = ''
  let depth = 0
  return blocks.flatMap((block): Nodes[] => {
    if (block.type !== 'html' || isComment(block.value)) {
      // A footnote is read below the text, wherever it was written.
      if (depth === 0 || block.type === 'footnoteDefinition') return [block]
      if (block.type !== 'html') lose(block)
      return []
    }
    const isHiddenAtFirst = depth > 0
    if (!isHiddenAtFirst && !MAY_HIDE.test(block.value)) return [block]
    const end = follow(block.value)
    if (!isHiddenAtFirst) return [block]
    const [before, after] = partedAt(block, end ?? block.value.length)
    lose(before)
    return after ? [after] : []
  })

  /** Where what was hidden at first is shown again. */
  function follow(html: string): number | undefined {
    let shownFrom: number | undefined
    for (const { name, isClosing, start, end } of findTags(html)) {
      if (depth > 0) {
        if (name !== hiding) continue
        depth += isClosing ? -1 : 1
        if (depth === 0) shownFrom ??= end
      } else if (!isClosing && canHide(name) && (isSpeechless(name) || hidesWords(html.slice(start, end)))) {
        hiding = name
        depth = 1
      }
    }
    return shownFrom
  }
}

/** Most HTML hides nothing, and need not be looked at twice. */
const MAY_HIDE = /hidden|none|collapse|<(?:script|style|template)/i

/** The next block closes a paragraph by itself, and these hold nothing. */
const CLOSED_BY_BLOCKS = new Set(
  'p area base br col embed hr img input link meta source track wbr'.split(' '),
)
const canHide = (name: string): boolean => !CLOSED_BY_BLOCKS.has(name)

function partedAt(html: Html, at: number): [Html, Html | undefined] {
  const { value } = html
  const toSource = createToSource(html)
  if (value.slice(at).trim() === '' || !toSource) return [html, undefined]
  const part = (start: number, end: number): Html => ({
    ...html,
    value: value.slice(start, end),
    position: toSource(start, end),
  })
  return [part(0, at), part(at, value.length)]
}
