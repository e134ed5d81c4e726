// A call to action to the large words beside its QR code.
import { element } from '../element.ts'
import { toPointer } from '../to-pointer.ts'
import type { Handler } from './index.ts'

export const callToAction: Handler<'callToAction'> = (node, state) => [
  element('h2', {}, node.children.length > 0 ? state.all(node) : [node.href]),
  ...toPointer(node.href, state),
]
