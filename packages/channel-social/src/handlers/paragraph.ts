// Turns a paragraph into its runs between borders.
import type { Handler } from '@kanaal/content'
import { borderRun, type Run } from '../runs.ts'

export const paragraph: Handler<Run, 'paragraph'> = (node, state) => [
  borderRun('paragraph'),
  ...state.all(node),
  borderRun('paragraph'),
]
