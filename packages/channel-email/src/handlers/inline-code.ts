// inlineCode -> `<code>`.
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const inlineCode: EmailHandler<'inlineCode'> = (node) => block('inline-code', { body: [node.value] })
