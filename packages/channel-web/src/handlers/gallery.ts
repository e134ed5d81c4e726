// A gallery to a grid of its figures.
import type { Gallery } from '@kanaal/types'
import { h } from 'hastscript'
import type { WebHandler } from '../web-state.ts'

export const gallery: WebHandler<Gallery> = (node, state) => h('div.gallery', state.all(node))
