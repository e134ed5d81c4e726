// Text to text, in an element that names its language where that is not the document's.
import { inLanguage } from '../said.ts'
import type { Handler } from './index.ts'

export const text: Handler<'text'> = (node) =>
  inLanguage({ type: 'text', value: node.value }, node.data ?? {})
