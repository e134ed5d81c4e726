// A teaser to the lead of the page.
import type { Teaser } from '@kanaal/types'
import { h } from 'hastscript'
import type { WebHandler } from '../web-state.ts'

export const teaser: WebHandler<Teaser> = (node, state) => h('div.lead', state.all(node))
