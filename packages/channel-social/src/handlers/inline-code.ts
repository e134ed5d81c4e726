// Turns code within a sentence into a run.
import type { Handler } from '@kanaal/content'
import { type Run, textRun } from '../runs.ts'

export const inlineCode: Handler<Run, 'inlineCode'> = (node) => textRun(node.value, node)
