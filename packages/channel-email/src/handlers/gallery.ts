// gallery -> pictures two by two, at most four, and a link to the page that has them all.
import { degradationOf, documentUrl } from '@kanaal/content'
import type { Figure } from '@kanaal/types'
import { type Block, block, type Piece } from '../block.ts'
import { columnWidth } from '../email-theme.ts'
import { imageSource } from '../image-source.ts'
import { saidPieces } from '../words.ts'
import type { EmailHandler, EmailState } from './email-handler.ts'
import { captionOf, insteadOfPicture } from './figure.ts'

/** Figures: each costs bytes and a download that nobody asked for. An editorial choice, not a client's limit. */
const SHOWN = 4

export const gallery: EmailHandler<'gallery'> = (node, state) => {
  const shown = node.children.slice(0, SHOWN)
  const rest = node.children.slice(SHOWN)
  const cells: Block[] = []
  const texts: Piece[] = []
  for (const figure of shown) {
    const cell = toCell(figure, state)
    if (cell) cells.push(cell)
    else texts.push(...insteadOfPicture(figure, state))
  }
  return [...toRows(cells), ...texts, ...toMore(node.children.length, rest, state)]
}

function toCell(node: Figure, state: EmailState): Block | undefined {
  // Half the column, less the 8 px each cell keeps from the other.
  const source = imageSource(node.src, state.context, columnWidth(state.context) / 2 - 8)
  return source && block('gallery-image', { ...source, alt: node.alt ?? '', caption: captionOf(node, state) })
}

function toRows(cells: Block[]): Block[] {
  const rows: Block[] = []
  for (let index = 0; index < cells.length; index += 2) {
    rows.push(
      block('gallery-row', { left: cells.slice(index, index + 1), right: cells.slice(index + 1, index + 2) }),
    )
  }
  return rows
}

function toMore(count: number, rest: Figure[], state: EmailState): Block[] {
  for (const figure of rest) {
    state.context.lose(figure, degradationOf('gallery', 'email'))
  }
  const label = saidPieces('gallery', state.context, { count })
  const href = documentUrl(state.context.site, state.document)
  return rest.length > 0 ? [block('paragraph', { body: [block('link', { href, body: label })] })] : []
}
