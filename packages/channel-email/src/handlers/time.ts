// time -> the text that a reader sees.
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const time: EmailHandler<'time'> = (node, state) => block('time', { body: state.all(node) })
