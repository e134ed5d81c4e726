// image -> a picture in the line of text, or its alternative text where it has no address a reader can reach.
import { block } from '../block.ts'
import { columnWidth } from '../email-theme.ts'
import { causeOfNoPicture, imageSource } from '../image-source.ts'
import type { EmailHandler } from './email-handler.ts'

export const image: EmailHandler<'image'> = (node, state) => {
  const source = imageSource(node.url, state.context, columnWidth(state.context))
  const alt = node.alt ?? ''
  // A badge or a smiley between words must not be blown up to the width of the column.
  const known = state.context.asset(node.url)?.width !== undefined
  if (source && !known) return block('natural-image', { src: source.src, alt })
  if (source) return block('inline-image', { ...source, alt })
  state.context.lose(node, {
    kind: alt === '' ? 'dropped' : 'replaced',
    to: alt === '' ? 'nothing' : 'text',
    by: 'policy',
    cause: causeOfNoPicture(node.url, state.context),
  })
  return alt === '' ? undefined : alt
}
