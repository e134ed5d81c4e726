// Emphasis to emphasis.
import { element } from '../element.ts'
import type { Handler } from './index.ts'

export const emphasis: Handler<'emphasis'> = (node, state) => element('em', {}, state.all(node))
