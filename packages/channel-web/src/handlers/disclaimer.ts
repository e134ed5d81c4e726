// A disclaimer to small print, in its own place.
import type { Disclaimer } from '@kanaal/types'
import { h } from 'hastscript'
import type { WebHandler } from '../web-state.ts'

export const disclaimer: WebHandler<Disclaimer> = (node, state) =>
  h('div.disclaimer', { role: 'note' }, state.all(node))
