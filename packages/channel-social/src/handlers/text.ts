// Turns text into a run.
import type { Handler } from '@kanaal/content'
import { type Run, textRun } from '../runs.ts'

export const text: Handler<Run, 'text'> = (node) => textRun(node.value, node)
