// delete -> `<del>`: struck-through text changes the meaning and must stay so.
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const deleted: EmailHandler<'delete'> = (node, state) => block('delete', { body: state.all(node) })
