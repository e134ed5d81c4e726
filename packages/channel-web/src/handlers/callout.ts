// A callout to a note that says in words what its colour says.
import { calloutLabel } from '@kanaal/content'
import type { Callout } from '@kanaal/types'
import { h } from 'hastscript'
import type { WebHandler } from '../web-state.ts'

export const callout: WebHandler<Callout> = (node, state) =>
  h(`aside.callout.callout-${node.kind}`, { role: 'note' }, [
    h('p.callout-title', calloutLabel(node, state.document.locale)),
    ...state.all(node),
  ])
