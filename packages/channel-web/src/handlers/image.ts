// An image to an element with its size, or to its words where it cannot be shown.
import type { Image } from 'mdast'
import { losePicture, toPicture } from '../to-picture.ts'
import type { WebHandler } from '../web-state.ts'

export const image: WebHandler<Image> = (node, state) => {
  const alt = node.alt ?? undefined
  const picture = toPicture(node, node.url, alt, state)
  // Between words there is no place for a caption.
  if (picture && node.title) picture.properties.title = node.title
  return picture ?? losePicture(node, node.url, alt, state)
}
