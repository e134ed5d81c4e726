// listItem -> `<li>`; in a tight list its paragraphs are lines, and a task shows its box as a character.
import { block, type Piece } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const listItem: EmailHandler<'listItem'> = (node, state) => {
  const pieces = state.all(node)
  const body = node.spread ? pieces : pieces.flatMap(toLine)
  if (typeof node.checked !== 'boolean') return block('item', { body })
  return block('task', {
    body: [node.checked ? '☑ ' : '☐ ', ...(node.spread ? pieces.flatMap(toLine) : body)],
  })
}

const toLine = (piece: Piece): Piece[] =>
  typeof piece === 'object' && piece.name === 'paragraph' ? piece.slots.body : [piece]
