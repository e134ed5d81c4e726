// Turns marks that change no meaning (bold, italic) into the text they stand on.
import type { State } from '@kanaal/content'
import type { Emphasis, Strong } from 'mdast'
import type { Run } from '../runs.ts'

export const emphasis = (node: Emphasis | Strong, state: State<Run>): Run[] => state.all(node)
