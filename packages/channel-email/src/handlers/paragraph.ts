// paragraph -> a paragraph; one that holds nothing but pictures -> those pictures, as wide as the column.
import type { Link, Paragraph, PhrasingContent } from 'mdast'
import { block, type Piece } from '../block.ts'
import { columnWidth } from '../email-theme.ts'
import type { EmailHandler, EmailState } from './email-handler.ts'

export const paragraph: EmailHandler<'paragraph'> = (node, state) => {
  const pictures = picturesOf(node)
  if (pictures) return pictures.flatMap((picture) => toPicture(picture, state))
  return block('paragraph', { body: state.all(node) })
}

function picturesOf(node: Paragraph): PhrasingContent[] | undefined {
  const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return shown.length > 0 && shown.every(isPicture) ? shown : undefined
}

const isPicture = (node: PhrasingContent): boolean =>
  node.type === 'image' || (node.type === 'link' && isLinkedPicture(node))

const isLinkedPicture = (node: Link): boolean =>
  node.children.length === 1 && node.children[0]?.type === 'image'

/** What the inline handlers made, as blocks of their own. */
function toPicture(node: PhrasingContent, state: EmailState): Piece[] {
  return state.one(node).map((piece) => {
    const picture = pictureOf(piece, state)
    if (picture) return block('image', picture)
    if (typeof piece === 'string') return block('paragraph', { body: [piece] })
    const [inner = ''] = piece.name === 'link' ? piece.slots.body : []
    const linked = pictureOf(inner, state)
    if (piece.name === 'link' && linked) return block('linked-image', { ...linked, href: piece.slots.href })
    return block('paragraph', { body: [piece] })
  })
}

function pictureOf(piece: Piece, state: EmailState): { src: string; alt: string; width: string } | undefined {
  if (typeof piece === 'string') return undefined
  if (piece.name === 'inline-image') return piece.slots
  if (piece.name === 'natural-image') return { ...piece.slots, width: String(columnWidth(state.context)) }
  return undefined
}
