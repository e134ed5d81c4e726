// code -> a block of preformatted text; no colours, which half of the clients would strip.
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const code: EmailHandler<'code'> = (node) => block('code', { body: [node.value] })
