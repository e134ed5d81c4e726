// What stands in the way of a document to the error that refuses it.
import type { Message } from '@kanaal/types'

/** A text or entry that cannot become a document; its messages say where and why. */
export class RefusedDocument extends Error {
  override readonly name = 'RefusedDocument'

  constructor(readonly messages: Message[]) {
    super(messages.map((message) => message.reason).join('\n'))
  }
}
