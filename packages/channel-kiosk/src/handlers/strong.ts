// Strong words to strong words.
import { element } from '../element.ts'
import type { Handler } from './index.ts'

export const strong: Handler<'strong'> = (node, state) => element('strong', {}, state.all(node))
