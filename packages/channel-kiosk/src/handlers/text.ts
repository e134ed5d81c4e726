// Text to text.
import type { Handler } from './index.ts'

export const text: Handler<'text'> = (node) => ({ type: 'text', value: node.value })
