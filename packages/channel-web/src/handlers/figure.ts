// A figure to a picture with its caption and credit.
import type { Figure } from '@kanaal/types'
import { h } from 'hastscript'
import { losePicture, toPicture } from '../to-picture.ts'
import type { WebHandler } from '../web-state.ts'
import { fill } from '../words.ts'

export const figure: WebHandler<Figure> = (node, state) => {
  const asset = state.context.asset(node.src)
  const image = toPicture(node, node.src, node.alt, state) ?? losePicture(node, node.src, node.alt, state)
  const own = state.all(node)
  const caption =
    own.length > 0 ? own : asset?.caption ? [{ type: 'text' as const, value: asset.caption }] : []
  const credit = node.credit ?? asset?.credit
  const lines = [
    ...(caption.length > 0 ? [h('span.caption', caption)] : []),
    ...(credit ? [h('small.credit', fill(state.words.credit, { name: credit }))] : []),
  ]
  if (!image && lines.length === 0) return undefined
  return h('figure', [...(image ? [image] : []), ...(lines.length > 0 ? [h('figcaption', lines)] : [])])
}
