// html -> nothing, recorded: raw HTML never enters a mail.
import { degradationOf } from '@kanaal/content'
import type { EmailHandler } from './email-handler.ts'

export const html: EmailHandler<'html'> = (node, state) => {
  state.context.lose(node, degradationOf('html', 'email'))
  return undefined
}
