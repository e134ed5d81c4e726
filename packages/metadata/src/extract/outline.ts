// A document's tree to what stands in it: headings, links, images without words, and dates.
import { toText } from '@kanaal/content'
import type { Document } from '@kanaal/types'
import type { Nodes } from 'mdast'

export interface Outline {
  headings: { depth: number; text: string }[]
  links: { href: string; text: string }[]
  images: { src: string; alt: string | undefined }[]
  /** ISO dates and instants that the text marks with `:date`, in order, each once. */
  dates: string[]
}

export const outlineOf = ({ tree }: Pick<Document, 'tree'>): Outline => {
  const outline: Outline = { headings: [], links: [], images: [], dates: [] }
  visit(tree, outline)
  return outline
}

const visit = (node: Nodes, outline: Outline): void => {
  switch (node.type) {
    case 'heading':
      outline.headings.push({ depth: node.depth, text: toText(node) })
      break
    case 'link':
      outline.links.push({ href: node.url, text: toText(node) })
      break
    case 'callToAction':
      outline.links.push({ href: node.href, text: toText(node) })
      break
    case 'image':
      outline.images.push({ src: node.url, alt: node.alt ?? undefined })
      break
    case 'figure':
      outline.images.push({ src: node.src, alt: node.alt })
      break
    case 'time':
      if (!outline.dates.includes(node.at)) outline.dates.push(node.at)
      break
  }
  if ('children' in node) for (const child of node.children) visit(child, outline)
}
