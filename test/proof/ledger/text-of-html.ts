// HTML to the words that its readers see or hear, by parse5.
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
const SILENT = new Set(['script', 'style', 'template'])

export const textOfHtml = (html: string): string =>
  wordsOf(/^\s*<(?:!doctype|html)/i.test(html) ? parse(html) : parseFragment(html))

function wordsOf(node: Node): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node)) return ''
  if ('tagName' in node && SILENT.has(node.tagName)) return ''
  const alt = 'attrs' in node ? node.attrs.find(({ name }) => name === 'alt')?.value : undefined
  return [...(alt ? [alt] : []), ...node.childNodes.map(wordsOf)].join(' ')
}
