// Turns a heading into a line that begins a section.
import type { Handler } from '@kanaal/content'
import { borderRun, type Run } from '../runs.ts'

export const heading: Handler<Run, 'heading'> = (node, state) => [
  borderRun('section'),
  ...state.all(node),
  borderRun('paragraph'),
]
