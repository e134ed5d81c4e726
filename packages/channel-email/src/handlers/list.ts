// list -> `<ul>` or `<ol>` with its start.
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const list: EmailHandler<'list'> = (node, state) =>
  node.ordered
    ? block('ordered-list', { start: String(node.start ?? 1), body: state.all(node) })
    : block('list', { body: state.all(node) })
