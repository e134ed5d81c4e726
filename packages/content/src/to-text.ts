// Nodes to one run of plain text.
import type { Nodes } from 'mdast'
import { collapseSpace } from './collapse-space.ts'
import { readWikiLink } from './foreign/wiki-link.ts'

/** Nodes that stand on their own line: their texts are kept apart by a space. */
const INLINE = new Set<string>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'inlineMath',
  'link',
  'linkReference',
  'fact',
  'time',
])

/**
 * What a reader would read aloud, with white space collapsed; an image gives its alternative text.
 *
 * `toText(# Hi *there* ![cat](c.png))` gives `Hi there cat`
 */
export function toText(node: Nodes | readonly Nodes[]): string {
  const nodes = Array.isArray(node) ? node : [node as Nodes]
  return collapseSpace(nodes.map(textOf).join('')).trim()
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'code':
      return ` ${node.value} `
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'break':
      return ' '
    case 'figure':
      return ` ${node.children.length > 0 ? node.children.map(textOf).join('') : (node.alt ?? '')} `
    case 'embed':
      return ` ${node.title ?? ''} ${node.children.map(textOf).join('')} `
    case 'callout':
      return ` ${node.title ?? ''} ${node.children.map(textOf).join('')} `
    case 'foreign':
      return node.syntax === 'wiki-link' ? readWikiLink(node.value).words : ''
    case 'html':
    case 'yaml':
    case 'definition':
    case 'footnoteReference':
      return ''
    default:
      return textOfOther(node)
  }
}

/** Node types of other people's plugins have children, a value, or nothing to read. */
function textOfOther(node: { type: string; children?: Nodes[]; value?: string }): string {
  if (node.type === 'toml') return ''
  const text = node.children ? node.children.map(textOf).join('') : (node.value ?? '')
  return INLINE.has(node.type) ? text : ` ${text} `
}
