// HTML to how deep its elements stand inside each other, counted without building a tree and never too low.
import { findTags } from './find-tags.ts'

/** A page of a real editor has fewer than 30 (measured 2026-11-21 on our own samples). */
export const HTML_DEPTH = 500
/**
 * Marks that nobody closes, times the blocks after them: a parser repeats each mark in each block (HTML, 13.2.4.3
 * "The list of active formatting elements"), so a small text could become a tree that fills the memory.
 */
const MAX_REPEATS = 50_000
/** End tags that HTML lets people leave out: these never nest without a container of their own. */
const IMPLIED = new Set(
  'p li td th tr dt dd option tbody thead tfoot br hr img input link meta source wbr col area base'.split(
    ' ',
  ),
)
const MARKS = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** Only in these does `<path/>` end itself. */
const FOREIGN = new Set(['svg', 'math'])

export function htmlDepth(html: string): number {
  const open: string[] = []
  const marks = createTally()
  let foreign = 0
  let deepest = 0
  let repeats = 0
  for (const { name, isClosing, isSelfClosing } of findTags(html)) {
    if (MARKS.has(name)) isClosing ? marks.remove(name) : marks.add(name)
    else if (!isClosing) repeats += marks.total()
    if (name === '' || IMPLIED.has(name) || (isSelfClosing && foreign > 0)) continue
    if (!isClosing) open.push(name)
    // An end tag of another element may end nothing: counted so, the depth is never too low.
    else if (open.at(-1) === name) open.pop()
    else continue
    if (FOREIGN.has(name)) foreign += isClosing ? -1 : 1
    deepest = Math.max(deepest, open.length)
  }
  return repeats > MAX_REPEATS ? Math.max(deepest, repeats) : deepest
}

/** How many of each name are open: an end tag ends one of its own name, or nothing. */
function createTally() {
  const counts = new Map<string, number>()
  let total = 0
  return {
    total: () => total,
    add(name: string): void {
      counts.set(name, (counts.get(name) ?? 0) + 1)
      total += 1
    },
    remove(name: string): void {
      const count = counts.get(name) ?? 0
      if (count === 0) return
      counts.set(name, count - 1)
      total -= 1
    },
  }
}
