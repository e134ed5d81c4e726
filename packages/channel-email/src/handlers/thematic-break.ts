// thematicBreak -> a divider.
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const thematicBreak: EmailHandler<'thematicBreak'> = () => block('divider', {})
