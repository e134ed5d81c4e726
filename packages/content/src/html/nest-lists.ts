// The children of a list to items only: a list that stands between them goes where browsers show it.
import type { Element, ElementContent } from 'hast'

/**
 * Word and Outlook write a list inside a list without an item of its own: it belongs to the item before it, and is an
 * item itself where none stands before it. rehype-remark would put it into the item behind it. Changes `list`.
 */
export function nestLists(list: Element): void {
  const children: ElementContent[] = []
  let item: Element | undefined
  for (const child of list.children) {
    if (child.type !== 'element' || !isList(child)) {
      if (child.type === 'element') item = child.tagName === 'li' ? child : undefined
      children.push(child)
    } else if (item) {
      item.children.push(child)
      if (item.position && child.position) item.position = { ...item.position, end: child.position.end }
    } else {
      item = { type: 'element', tagName: 'li', properties: {}, children: [child] }
      if (child.position) item.position = child.position
      children.push(item)
    }
  }
  list.children = children
}

export const isList = ({ tagName }: Element): boolean => tagName === 'ul' || tagName === 'ol'
