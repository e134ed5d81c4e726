// Turns messages into groups of one sentence each, so that a mistake made forty times is read once.
import type { Place } from '@kanaal/types'
import type { PreviewMessage } from '../../../shared/contracts'
import { rankOf } from './severity-order'

export interface MessageGroup {
  key: string
  message: PreviewMessage
  /** Where it happens, each place once; empty where the message has no place. */
  places: Place[]
}

const keyOf = (message: PreviewMessage): string =>
  `${message.source}/${message.ruleId} ${message.severity} ${message.text.en}`

/** The most serious first, otherwise in the order in which they came. */
export function groupMessages(messages: readonly PreviewMessage[]): MessageGroup[] {
  const groups = new Map<string, MessageGroup>()
  for (const message of messages) {
    const key = keyOf(message)
    const group = groups.get(key) ?? { key, message, places: [] }
    const { place } = message
    const known = group.places.some((other) => JSON.stringify(other) === JSON.stringify(place))
    if (place !== undefined && !known) group.places.push(place)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => rankOf(a.message.severity) - rankOf(b.message.severity))
}
