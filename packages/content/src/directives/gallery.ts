// `:::gallery` around figures and images to a gallery; whatever else stands inside follows it.
import type { Figure } from '@kanaal/types'
import type { Nodes, RootContent } from 'mdast'
import { defined } from '../defined.ts'
import { defineDirective } from './define-directive.ts'
import { toFlow } from './flow.ts'

export const gallery = defineDirective({
  name: 'gallery',
  forms: ['container'],
  attributes: {},
  toNode(_, content) {
    const figures: Figure[] = []
    const others: RootContent[] = []
    for (const node of toFlow(content)) {
      if (isPictures(node)) figures.push(...toFigures(node))
      else others.push(node)
    }
    return figures.length > 0 ? [{ type: 'gallery', children: figures }, ...others] : others
  },
})

function toFigures(node: Nodes): Figure[] {
  if (node.type === 'figure') return [node]
  if (node.type === 'paragraph') return node.children.flatMap((child) => toFigures(child))
  if (node.type !== 'image') return []
  const { url, alt, title, position } = node
  const children = title ? [{ type: 'text' as const, value: title }] : []
  return [{ type: 'figure', src: url, ...defined({ alt: alt || undefined, position }), children }]
}

function isPictures(node: Nodes): boolean {
  if (node.type === 'figure' || node.type === 'image' || node.type === 'break') return true
  if (node.type === 'text') return node.value.trim() === ''
  return node.type === 'paragraph' && node.children.every(isPictures)
}
