// figure -> a picture and its caption with the credit.
import type { Figure } from '@kanaal/types'
import { block, type Piece } from '../block.ts'
import { columnWidth } from '../email-theme.ts'
import { causeOfNoPicture, imageSource } from '../image-source.ts'
import type { EmailHandler, EmailState } from './email-handler.ts'

export const figure: EmailHandler<'figure'> = (node, state) => {
  const source = imageSource(node.src, state.context, columnWidth(state.context))
  const alt = node.alt ?? ''
  const caption = captionOf(node, state)
  const below = caption.length > 0 ? [block('caption', { body: caption })] : []
  if (source) return [block('image', { ...source, alt }), ...below]
  return [...insteadOfPicture(node, state), ...below]
}

export function captionOf(node: Figure, state: EmailState): Piece[] {
  const caption = state.all(node)
  if (!node.credit) return caption
  return caption.length > 0 ? [...caption, ` (${node.credit})`] : [node.credit]
}

/** Where a picture has no address a reader can reach, its alternative text is said; the loss is recorded. */
export function insteadOfPicture(node: Figure, state: EmailState): Piece[] {
  const alt = node.alt ?? ''
  state.context.lose(node, {
    kind: alt === '' ? 'dropped' : 'replaced',
    to: alt === '' ? 'nothing' : 'text',
    by: 'policy',
    cause: causeOfNoPicture(node.src, state.context),
  })
  return alt === '' ? [] : [block('paragraph', { body: [alt] })]
}
