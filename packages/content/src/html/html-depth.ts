// HTML to how deep its elements stand inside each other, counted without a parser and never too low.

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

export function htmlDepth(html: string): number {
  let depth = 0
  let deepest = 0
  let marks = 0
  let repeats = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    const element = name.toLowerCase()
    if (MARKS.has(element)) marks = slash ? Math.max(0, marks - 1) : marks + 1
    else if (!slash) repeats += marks
    if (IMPLIED.has(element)) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return repeats > MAX_REPEATS ? Math.max(deepest, repeats) : deepest
}
