// A list to lines with numbers or hyphens, nested by their width.
import type { List, ListItem } from 'mdast'
import { blocksOf, type PlainTextState } from './blocks.ts'

export function listText(list: List, state: PlainTextState): string {
  const isLoose = list.spread === true || list.children.some(({ spread }) => spread === true)
  const items = list.children.map((item, index) => itemText(item, markOf(list, index), state))
  return items.filter((item) => item !== '').join(isLoose ? '\n\n' : '\n')
}

function markOf(list: List, index: number): string {
  return list.ordered ? `${(list.start ?? 1) + index}. ` : '- '
}

function itemText(item: ListItem, mark: string, state: PlainTextState): string {
  const box = item.checked == null ? '' : item.checked ? '[x] ' : '[ ] '
  const inner = { ...state, width: Math.max(20, state.width - mark.length) }
  const text = box + blocksOf(item.children, inner).join(item.spread ? '\n\n' : '\n')
  return `${mark}${text.replace(/\n(?!\n)/g, `\n${' '.repeat(mark.length)}`)}`.trimEnd()
}
