// A fact to words that are never broken over two lines; the machine-readable value stays with them.
import { element } from '../element.ts'
import type { Handler } from './index.ts'
import { classesOf } from './whole.ts'

export const fact: Handler<'fact'> = (node, state) =>
  element('data', { className: classesOf(node), value: node.value }, state.all(node))
