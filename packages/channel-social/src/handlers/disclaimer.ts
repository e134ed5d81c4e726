// Turns a disclaimer into nothing here: its place is below the text, where it is never cut.
import type { Handler } from '@kanaal/content'
import type { Run } from '../runs.ts'

export const disclaimer: Handler<Run, 'disclaimer'> = () => undefined
