// An image to an element with its size, or to its words where it cannot be shown.
import type { Image } from 'mdast'
import { losePicture, toPicture } from '../to-picture.ts'
import type { WebHandler } from '../web-state.ts'

export const image: WebHandler<Image> = (node, state) =>
  toPicture(node, node.url, node.alt ?? undefined, state) ??
  losePicture(node, node.url, node.alt ?? undefined, state)
