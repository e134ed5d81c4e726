// fact -> the text that a reader sees.
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const fact: EmailHandler<'fact'> = (node, state) => block('fact', { body: state.all(node) })
