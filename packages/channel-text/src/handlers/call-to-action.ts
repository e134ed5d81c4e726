// A call to action becomes its label and address; where the address is refused, the label alone.
import type { Handler } from '@kanaal/content'
import { ADDRESS_REFUSED } from './link.ts'

export const callToAction: Handler<never, 'callToAction'> = (node, { context }) => {
  if (context.link(node.href) === undefined) context.lose(node, ADDRESS_REFUSED)
  return undefined
}
