// Text to text with every amount on the line of its sign, in an element that names its language where that is not the document's.
import { keepAmountsWhole } from '@kanaal/content'
import { inLanguage } from '../said.ts'
import type { Handler } from './index.ts'

export const text: Handler<'text'> = (node) =>
  inLanguage({ type: 'text', value: keepAmountsWhole(node.value) }, node.data ?? {})
