// HTML to one spelling of it, as CommonMark's normalize.py: order of attributes, white space that no browser shows, and names that only a stylesheet reads.
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Text = DefaultTreeAdapterTypes.TextNode
const STYLED = new Set(['contains-task-list', 'task-list-item'])
/** https://github.com/commonmark/commonmark-spec/blob/0.31.2/test/normalize.py, read 2026-11-22. */
const BLOCKS = new Set(
  'article header aside hgroup blockquote hr iframe body li map button object canvas ol caption output col p colgroup pre dd progress div section dl table td dt tbody embed textarea fieldset tfoot figcaption th figure thead footer tr form ul h1 h2 h3 h4 h5 h6 video script style'.split(
    ' ',
  ),
)

export function canonicalHtml(html: string): string {
  // Inside an element that raw HTML leaves open, the newline at the end of the text would be seen.
  const tree = parseFragment(html.replace(/\n$/, ''))
  const walk: Walk = { isPre: false }
  visit(tree, walk)
  trimLast(walk)
  return serialize(tree)
}

/** What was met last: a text, or the tag that the next text stands behind. */
interface Walk {
  isPre: boolean
  text?: Text
  tag?: { name: string; isEnd: boolean }
}

function visit(node: Node, walk: Walk): void {
  if (!('tagName' in node)) {
    if (node.nodeName === '#text') squeeze(node as Text, walk)
    if (node.nodeName === '#comment') met(walk)
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, walk)
    return
  }
  const name = node.tagName
  const isBlock = BLOCKS.has(name)
  node.attrs = node.attrs
    .filter((one) => one.name !== 'class' || !STYLED.has(one.value))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const wasPre = walk.isPre
  if (isBlock && !wasPre) trimLast(walk)
  walk.isPre ||= name === 'pre'
  met(walk, { name, isEnd: false })
  for (const child of node.childNodes) visit(child, walk)
  walk.isPre = wasPre
  if (isBlock && name !== 'pre' && !wasPre) trimLast(walk)
  if (node.childNodes.length > 0 || isBlock) met(walk, { name, isEnd: true })
}

function met(walk: Walk, tag?: Walk['tag']): void {
  delete walk.text
  if (tag) walk.tag = tag
  else delete walk.tag
}

/** Below `pre` every space is seen. */
function squeeze(text: Text, walk: Walk): void {
  const { tag, isPre } = walk
  met(walk)
  if (isPre) return
  if (tag?.name === 'br') text.value = text.value.replace(/^\n+/, '')
  text.value = text.value.replace(/\s+/g, ' ')
  if (tag && BLOCKS.has(tag.name)) text.value = tag.isEnd ? text.value.trim() : text.value.trimStart()
  walk.text = text
}

function trimLast({ text }: Walk): void {
  if (text) text.value = text.value.trimEnd()
}
