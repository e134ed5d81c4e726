// Turns an image into something to attach.
import type { Handler } from '@kanaal/content'
import type { Run } from '../runs.ts'

export const image: Handler<Run, 'image'> = (node) => ({
  kind: 'image',
  src: node.url,
  alt: node.alt ?? '',
  caption: '',
  leaf: node,
})
