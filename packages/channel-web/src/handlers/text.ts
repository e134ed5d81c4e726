// Text to text, with every amount on the line of its sign.
import { keepAmountsWhole } from '@kanaal/content'
import type { Text } from 'mdast'
import type { WebHandler } from '../web-state.ts'

export const text: WebHandler<Text> = (node, state, parent) =>
  state.standard({ ...node, value: keepAmountsWhole(node.value) }, parent)
