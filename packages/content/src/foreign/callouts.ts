// Callouts as other systems write them to callouts: GitHub's alerts, and shortcodes around content.
import type { Callout, Foreign } from '@kanaal/types'
import type { Blockquote, Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast'
import { calloutKindOf } from './admonitions.ts'

const ALERT = /^\[!(\w+)\][+-]?(?:[ \t]*\n|[ \t]+|$)/
const TAG = /^(?:\{\{[<%]|\{%-?)\s*(\/|end)?\s*([a-z]+)\b([\s\S]*?)-?[>%]?[%}]\}$/i

/** Where blocks stand: a callout is one. */
const FLOW = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition', 'containerDirective'])

/** Changes `tree`; `source` is the text its positions belong to. */
export function toCallouts(tree: Root, source: string): void {
  replaceIn(tree)

  function replaceIn(parent: Parents): void {
    for (const child of parent.children as Nodes[]) if ('children' in child) replaceIn(child)
    if (!FLOW.has(parent.type)) return
    const children = pairShortcodes((parent.children as Nodes[]).flatMap(splitInline))
    parent.children = children.map((child) =>
      child.type === 'blockquote' ? (fromAlert(child) ?? child) : child,
    ) as typeof parent.children
  }

  /** `> [!NOTE]`, as typed: an escaped bracket is a bracket. */
  function fromAlert(quote: Blockquote): Callout | undefined {
    const [first, ...others] = quote.children
    const text = first?.type === 'paragraph' ? first.children[0] : undefined
    if (first?.type !== 'paragraph' || text?.type !== 'text') return undefined
    const match = ALERT.exec(text.value)
    const kind = match?.[1] === 'CAUTION' ? 'danger' : calloutKindOf(match?.[1] ?? '')
    const offset = text.position?.start.offset
    if (!match || !kind || (offset !== undefined && source[offset] !== '[')) return undefined
    const rest = text.value.slice(match[0].length)
    const content: PhrasingContent[] = [
      ...(rest === '' ? [] : [{ ...text, value: rest }]),
      ...first.children.slice(1),
    ]
    if (content[0]?.type === 'break') content.shift()
    const lead: Paragraph[] = content.length > 0 ? [{ ...first, children: content }] : []
    return {
      type: 'callout',
      kind,
      children: [...lead, ...others],
      ...(quote.position && { position: quote.position }),
    }
  }
}

/** `{{< note >}} … {{< /note >}}` and `{% note %} … {% endnote %}` among the children of one parent. */
function pairShortcodes(nodes: Nodes[]): Nodes[] {
  const closers = new Map<string, number[]>()
  nodes.forEach((node, index) => {
    const tag = tagOf(node)
    if (!tag?.isEnd) return
    const known = closers.get(tag.name)
    if (known) known.push(index)
    else closers.set(tag.name, [index])
  })
  if (closers.size === 0) return nodes
  const done: Nodes[] = []
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]
    if (!node) break
    const tag = tagOf(node)
    const kind = tag && !tag.isEnd ? calloutKindOf(tag.name) : undefined
    const ends = tag ? (closers.get(tag.name) ?? []) : []
    while (ends[0] !== undefined && ends[0] <= index) ends.shift()
    const [end] = ends
    if (!tag || !kind || end === undefined) done.push(node)
    else {
      const children = nodes.slice(index + 1, end) as Callout['children']
      const [from, to] = [node.position?.start, nodes[end]?.position?.end]
      done.push({
        type: 'callout',
        kind,
        ...(tag.title !== undefined && { title: tag.title }),
        children,
        ...(from && to && { position: { start: from, end: to } }),
      })
      index = end
    }
  }
  return done
}

/** `{{< note >}}Text.{{< /note >}}` in one paragraph: tag, paragraph, tag. */
function splitInline(node: Nodes): Nodes[] {
  if (node.type !== 'paragraph') return [node]
  const [first, last] = [node.children[0], node.children.at(-1)]
  const [open, close] = [first && tagOf(first), last && tagOf(last)]
  if (!first || !last || !open || !close || open.isEnd || !close.isEnd || open.name !== close.name)
    return [node]
  return [first, { ...node, children: node.children.slice(1, -1) }, last]
}

function tagOf(node: Nodes): { name: string; isEnd: boolean; title?: string } | undefined {
  if (node.type !== 'foreign' || node.syntax !== 'shortcode') return undefined
  const [, end, name = '', written = ''] = TAG.exec((node as Foreign).value) ?? []
  const isEnd = end !== undefined || /^end./.test(name)
  const bare = name.toLowerCase().replace(/^end(?=.)/, '')
  if (calloutKindOf(bare) === undefined) return undefined
  const title = /(?:title|heading)=["']([^"']+)["']|^\s*["']([^"']+)["']\s*$/.exec(written)
  const text = title?.[1] ?? title?.[2]
  return { name: bare, isEnd, ...(text !== undefined && { title: text }) }
}
