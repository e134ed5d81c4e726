// break -> `<br>`.
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const hardBreak: EmailHandler<'break'> = () => block('break', {})
