// HTML to one spelling of it: order of attributes, white space between blocks, and names that only a stylesheet reads.
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
const STYLED = new Set(['contains-task-list', 'task-list-item'])

export function canonicalHtml(html: string): string {
  const tree = parseFragment(html.trim())
  order(tree)
  return serialize(tree)
    .replace(/\s+/g, ' ')
    .replace(/(?<=>) | (?=<)/g, '')
    .trim()
}

function order(node: Node): void {
  if ('attrs' in node)
    node.attrs = node.attrs
      .filter(({ name, value }) => name !== 'class' || !STYLED.has(value))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  if ('childNodes' in node) for (const child of node.childNodes) order(child)
}
