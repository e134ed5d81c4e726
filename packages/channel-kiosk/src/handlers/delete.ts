// Struck text to struck text: without the line a former price would read as the price.
import { element } from '../element.ts'
import type { Handler } from './index.ts'

export const strikethrough: Handler<'delete'> = (node, state) => element('del', {}, state.all(node))
