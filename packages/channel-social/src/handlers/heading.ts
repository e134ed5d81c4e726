// Turns a heading into a plain line that begins a section.
import { degradationOf, type Handler } from '@kanaal/content'
import { borderRun, flattened, type Run } from '../runs.ts'

export const heading: Handler<Run, 'heading'> = (node, state) => [
  borderRun('section'),
  ...flattened(state.all(node), degradationOf('heading', 'social')),
  borderRun('paragraph'),
]
