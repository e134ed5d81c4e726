// teaser -> the lead: its paragraphs are set a little larger.
import { block, type Piece } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const teaser: EmailHandler<'teaser'> = (node, state) => state.all(node).map(toLead)

const toLead = (piece: Piece): Piece =>
  typeof piece === 'object' && piece.name === 'paragraph' ? block('lead', piece.slots) : piece
