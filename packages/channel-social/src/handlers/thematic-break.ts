// Turns a thematic break into the border of a section.
import type { Handler } from '@kanaal/content'
import { borderRun, type Run } from '../runs.ts'

export const thematicBreak: Handler<Run, 'thematicBreak'> = () => borderRun('section')
