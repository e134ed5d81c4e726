// A resolved document to the channel's own tree.
import type { Channel, Context, Resolved } from '@kanaal/types'

/** @throws Error where the channel breaks the contract and answers with a promise: a transform is synchronous. */
export function transform(channel: Channel, document: Resolved, context: Context): unknown {
  const tree = channel.transform(document, context)
  if (tree instanceof Promise) {
    tree.catch(() => {})
    throw new Error(`transform of the channel "${channel.id}" must be synchronous`)
  }
  return tree
}
