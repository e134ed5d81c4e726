// Turns a figure into something to attach; without alternative text its caption describes it.
import { type Handler, toText } from '@kanaal/content'
import type { Run } from '../runs.ts'

export const figure: Handler<Run, 'figure'> = (node) => ({
  kind: 'image',
  src: node.src,
  alt: node.alt ?? toText(node),
  leaf: node,
})
