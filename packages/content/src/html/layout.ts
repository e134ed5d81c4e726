// An element to whether it is layout alone: nobody reads its tags or misses them, so that they are no loss.
import type { Element, ElementContent } from 'hast'

/** `hasWords`: anything but white space stands in it, or anything but layout. An `id` is what a link may lead to. */
export function isLayout({ tagName, properties }: Element, hasWords: boolean): boolean {
  if (tagName !== 'span' && tagName !== 'div') return false
  const { length } = Object.keys(properties)
  return length === 0 || (!hasWords && properties.id === undefined)
}

export const holdsWords = ({ children }: Element): boolean => children.some(isSaid)

/** Layout in layout is looked into; what it holds besides is for others to judge. */
function isSaid(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  return node.type === 'element' && (!isLayout(node, false) || node.children.some(isSaid))
}
