// strong -> `<strong>`.
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const strong: EmailHandler<'strong'> = (node, state) => block('strong', { body: state.all(node) })
