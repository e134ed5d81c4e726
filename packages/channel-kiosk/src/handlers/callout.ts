// A callout to a notice that says in words, not by colour alone, what it is.
import { element } from '../element.ts'
import { say } from '../said.ts'
import type { Handler } from './index.ts'

export const callout: Handler<'callout'> = (node, state) => {
  const word = node.title ?? say(node.kind, state.document.locale)
  return element('div', { className: ['notice', `notice-${node.kind}`] }, [
    element('p', { className: ['word'] }, [word]),
    ...state.all(node),
  ])
}
