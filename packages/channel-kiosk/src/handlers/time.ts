// A date to words that are never broken over two lines, with the moment beside them.
import { element } from '../element.ts'
import type { Handler } from './index.ts'
import { classesOf } from './whole.ts'

export const time: Handler<'time'> = (node, state) =>
  element('time', { className: classesOf(node), dateTime: node.at }, state.all(node))
