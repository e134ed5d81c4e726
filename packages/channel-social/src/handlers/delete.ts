// Turns struck-through text into plain text, which says something else: a loss, and `formatting-dropped` warns.
import { degradationOf, type Handler } from '@kanaal/content'
import { flattened, type Run } from '../runs.ts'

export const struck: Handler<Run, 'delete'> = (node, state) =>
  flattened(state.all(node), degradationOf('delete', 'social'))
