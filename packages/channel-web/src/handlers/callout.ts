// A callout to a note that says in words what its colour says.
import type { Callout } from '@kanaal/types'
import { h } from 'hastscript'
import type { WebHandler } from '../web-state.ts'

export const callout: WebHandler<Callout> = (node, state) => {
  const word = state.words.callout[node.kind]
  const title = node.title ? `${word}: ${node.title}` : word
  return h(`aside.callout.callout-${node.kind}`, { role: 'note' }, [
    h('p.callout-title', title),
    ...state.all(node),
  ])
}
