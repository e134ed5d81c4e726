// A callout to a notice that says in words, not by colour alone, what it is.
import { calloutLabel } from '@kanaal/content'
import { element } from '../element.ts'
import type { Handler } from './index.ts'

export const callout: Handler<'callout'> = (node, state) =>
  element('div', { className: ['notice', `notice-${node.kind}`] }, [
    element('p', { className: ['word'] }, [calloutLabel(node, state.document.locale)]),
    ...state.all(node),
  ])
