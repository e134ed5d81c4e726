// A list item with a box to tick to the box, taken out of it: the item itself becomes a task.
import type { Element } from 'hast'
import { isElement } from './html-handlers.ts'

/** CKEditor puts it into a label, other editors right into the item or its paragraph. Undefined where there is none. */
export function takeCheckbox(node: Element): Element | undefined {
  const index = node.children.findIndex((child) => child.type !== 'text' || child.value.trim() !== '')
  const first = node.children[index]
  if (first?.type !== 'element') return undefined
  if (isElement(first, 'input')) {
    if (first.properties.type !== 'checkbox') return undefined
    node.children.splice(index, 1)
    return first
  }
  return isElement(first, 'label') || isElement(first, 'p') ? takeCheckbox(first) : undefined
}
