// A paragraph to a paragraph; one that is only an image becomes a figure.

import { h } from 'hastscript'
import type { Paragraph } from 'mdast'
import { toPicture } from '../to-picture.ts'
import type { WebHandler } from '../web-state.ts'

export const paragraph: WebHandler<Paragraph> = (node, state, parent) => {
  const [only, ...others] = node.children
  if (only?.type === 'image' && others.length === 0 && parent?.type === 'root') {
    const image = toPicture(only, only.url, only.alt ?? undefined, state)
    return image
      ? h('figure', [image, ...captionOf(only.title ?? state.context.asset(only.url)?.caption)])
      : h('p', state.all(node))
  }
  const children = state.all(node)
  return children.length > 0 ? h('p', children) : undefined
}

const captionOf = (caption: string | undefined) => (caption ? [h('figcaption', caption)] : [])
