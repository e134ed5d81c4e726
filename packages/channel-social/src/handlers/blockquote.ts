// Turns a quotation into its words: nothing in a post says that they are somebody else’s.
import { degradationOf, type Handler } from '@kanaal/content'
import { flattened, type Run } from '../runs.ts'

export const blockquote: Handler<Run, 'blockquote'> = (node, state) =>
  flattened(state.all(node), degradationOf('blockquote', 'social'))
