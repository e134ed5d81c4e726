// A list item to an item; a task says in words whether it is done.

import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ListItem } from 'mdast'
import type { WebHandler } from '../web-state.ts'

export const listItem: WebHandler<ListItem> = (node, state, parent) => {
  if (typeof node.checked !== 'boolean') return state.standard(node, parent)
  const [item] = state.standard({ ...node, checked: null }, parent)
  if (item?.type !== 'element') return item
  const word = node.checked ? state.words.done : state.words.open
  // Not a disabled checkbox: that has no name of its own and invites a click that does nothing.
  const mark = h(
    'span.task-mark',
    { role: 'img', ariaLabel: word, lang: state.wordsLang },
    node.checked ? '☑' : '☐',
  )
  return { ...item, properties: { className: ['task-list-item'] }, children: before(item.children, mark) }
}

const before = (children: ElementContent[], mark: Element): ElementContent[] => {
  const index = children.findIndex((child) => child.type === 'element' || child.value.trim() !== '')
  const first = children[index]
  if (first?.type === 'element' && first.tagName === 'p') {
    const paragraph = { ...first, children: [mark, { type: 'text' as const, value: ' ' }, ...first.children] }
    return children.with(index, paragraph)
  }
  return [mark, { type: 'text', value: ' ' }, ...children]
}
