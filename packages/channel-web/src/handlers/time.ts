// A moment to a time element that machines can read, with its offset.
import { toZonedInstant } from '@kanaal/metadata'
import type { Time } from '@kanaal/types'
import { h } from 'hastscript'
import type { WebHandler } from '../web-state.ts'

/** The forms of HTML's `datetime` that a document may use: a date, or a date and time with or without offset. */
const MACHINE_READABLE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/

export const time: WebHandler<Time> = (node, state) => {
  const children = state.all(node)
  if (!MACHINE_READABLE.test(node.at)) return children
  const dateTime = toZonedInstant(node.at, node.timeZone ?? state.context.site.timeZone)
  return h('time', { dateTime }, children.length > 0 ? children : node.at)
}
