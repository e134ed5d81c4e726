// A hard line break to a line break.
import { element } from '../element.ts'
import type { Handler } from './index.ts'

export const lineBreak: Handler<'break'> = () => element('br', {})
