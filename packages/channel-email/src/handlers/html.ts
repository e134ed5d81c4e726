// html -> nothing, recorded: raw HTML never enters a mail.
import type { EmailHandler } from './email-handler.ts'

export const html: EmailHandler<'html'> = (node, state) => {
  state.context.lose(node, { kind: 'dropped', to: 'nothing', by: 'policy', cause: 'raw-html' })
  return undefined
}
