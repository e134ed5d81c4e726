// Markup of a scene to the same in words, one line a block.
import { collapseSpace } from '@kanaal/content'
import type { Element, ElementContent } from 'hast'

const BLOCKS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'li',
  'tr',
  'pre',
  'div',
  'figure',
  'figcaption',
  'ul',
  'ol',
  'table',
])
const APART = new Set(['td', 'th', 'br', 'span'])

/** What a screen reader would say; pictures give their alternative text. */
export function sayElements(elements: readonly Element[]): string {
  return elements
    .map(say)
    .join('\n')
    .split('\n')
    .map((line) => collapseSpace(line).trim())
    .filter(Boolean)
    .join('\n')
}

function say(node: ElementContent): string {
  // A line break inside text is only white space.
  if (node.type === 'text') return collapseSpace(node.value)
  if (node.type !== 'element' || node.tagName === 'svg') return ''
  if (node.tagName === 'img') return `\n${String(node.properties.alt ?? '')}\n`
  const inner = node.children.map(say).join('')
  if (BLOCKS.has(node.tagName)) return `\n${inner}\n`
  return APART.has(node.tagName) ? ` ${inner} ` : inner
}
