// A list item to a list item with its number or tick; one that goes on from the screen before has neither.
import { element } from '../element.ts'
import type { Handler } from './index.ts'

export const listItem: Handler<'listItem'> = (node, state, parent) => {
  const isOrdered = parent?.type === 'list' && parent.ordered
  const isContinued = node.data?.continued === true
  const number = isOrdered ? (parent.start ?? 1) + parent.children.indexOf(node) : undefined
  const states = [isContinued && 'continued', !isContinued && tickOf(node.checked)].filter(
    (name) => name !== false,
  )
  return element('li', { value: number, className: states.length > 0 ? states : undefined }, state.all(node))
}

const tickOf = (checked: boolean | null | undefined): 'done' | 'open' | false =>
  checked === true ? 'done' : checked === false ? 'open' : false
