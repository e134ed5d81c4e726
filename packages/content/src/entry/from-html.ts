// HTML of a rich-text editor to mdast, and what it held that no document can.
import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

export interface HtmlResult {
  tree: Root
  /** Names of the elements that were taken out, without repetition. */
  dropped: string[]
}

/** Elements that act rather than say something. */
const ACTIVE = new Set(
  'script style iframe object embed form input button select textarea svg math template link meta base'.split(
    ' ',
  ),
)
/** End tags that HTML lets people leave out: these never nest without a container of their own. */
const IMPLIED = new Set(
  'p li td th tr dt dd option tbody thead tfoot br hr img input link meta source wbr col area base'.split(
    ' ',
  ),
)

const parser = unified().use(rehypeParse, { fragment: true }).freeze()
const converter = unified().use(rehypeRemark).freeze()

export function fromHtml(html: string): HtmlResult {
  const hast = parser.parse(html) as HastRoot
  const dropped = new Set<string>()
  visit(hast, 'element', (node, index, parent) => {
    if (!ACTIVE.has(node.tagName) || !parent || index === undefined) return undefined
    dropped.add(node.tagName)
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return { tree: converter.runSync(hast) as unknown as Root, dropped: [...dropped] }
}

/** How deep elements stand inside each other, counted without a parser and never too low. */
export function htmlDepth(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (IMPLIED.has(name.toLowerCase())) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
