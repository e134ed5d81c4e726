// embed -> its poster and a link with its title: nothing plays in a mail.
import { degradationOf } from '@kanaal/content'
import type { Embed, LossReason } from '@kanaal/types'
import { type Block, block, type Piece } from '../block.ts'
import { columnWidth } from '../email-theme.ts'
import { imageSource } from '../image-source.ts'
import { saidPieces } from '../words.ts'
import type { EmailHandler, EmailState } from './email-handler.ts'

const UNREACHABLE: LossReason = { kind: 'replaced', to: 'text', by: 'policy', cause: 'link-address' }

export const embed: EmailHandler<'embed'> = (node, state) => {
  const { context } = state
  const href = context.link(node.url)
  const label = labelOf(node, state)
  if (!href) {
    // Nobody is told to watch what cannot be reached.
    const words =
      node.children.length > 0 || node.title !== undefined ? [block('paragraph', { body: label })] : []
    const said = [...words, ...transcriptOf(node, state)]
    context.lose(node, said.length > 0 ? UNREACHABLE : { ...UNREACHABLE, kind: 'dropped', to: 'nothing' })
    return said
  }
  context.lose(node, degradationOf('embed', 'email'))
  const poster =
    node.poster === undefined ? undefined : imageSource(node.poster, context, columnWidth(context))
  const line = block('paragraph', { body: ['▶ ', block('link', { href, body: label })] })
  const picture = poster ? [block('linked-image', { ...poster, href, alt: node.title ?? '' })] : []
  return [...picture, line, ...transcriptOf(node, state)]
}

function labelOf(node: Embed, state: EmailState): Piece[] {
  if (node.children.length > 0) return state.all(node)
  return node.title === undefined ? saidPieces('watch', state.context) : [node.title]
}

/** A transcript is an address, or the words themselves. */
function transcriptOf(node: Embed, state: EmailState): Block[] {
  if (!node.transcript) return []
  const href = /^(https?:|\.{0,2}\/)/.test(node.transcript) ? state.context.link(node.transcript) : undefined
  const label = saidPieces('transcript', state.context)
  const body: Piece[] = href ? [block('link', { href, body: label })] : [...label, `: ${node.transcript}`]
  return [block('caption', { body })]
}
