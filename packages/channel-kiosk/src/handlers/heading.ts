// A lower heading to a heading among the words; the section's own heading stands above them.
import { element } from '../element.ts'
import type { Handler } from './index.ts'

export const heading: Handler<'heading'> = (node, state) => element('h3', {}, state.all(node))
