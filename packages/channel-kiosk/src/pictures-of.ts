// A document to the pictures it names on this channel: the lead picture first, then those of the text.
import type { Figure, Resolved } from '@kanaal/types'
import type { Image, Nodes } from 'mdast'
import { isPicture } from './lift.ts'

export interface NamedPicture {
  src: string
  /** Absent for the lead picture. */
  node?: Image | Figure
}

/** Each picture once. */
export function picturesOf({ metadata, tree, copy }: Resolved): NamedPicture[] {
  const body = copy && copy.tree.children.length > 0 ? copy.tree : tree
  const named: NamedPicture[] = [
    ...(metadata.image ? [{ src: metadata.image.src }] : []),
    ...picturesIn(body).map((node) => ({ src: node.type === 'image' ? node.url : node.src, node })),
  ]
  return named.filter(({ src }, index) => named.findIndex((one) => one.src === src) === index)
}

function picturesIn(node: Nodes): (Image | Figure)[] {
  if (isPicture(node)) return [node]
  return 'children' in node ? node.children.flatMap(picturesIn) : []
}
