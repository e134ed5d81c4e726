// Turns a hard line break into a border between lines.
import type { Handler } from '@kanaal/content'
import { borderRun, type Run } from '../runs.ts'

export const hardBreak: Handler<Run, 'break'> = () => borderRun('line')
