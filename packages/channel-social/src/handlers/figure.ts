// Turns a figure into something to attach; without alternative text its caption describes it.
import { type Handler, toText } from '@kanaal/content'
import type { Figure } from '@kanaal/types'
import type { ImageRun, Run } from '../runs.ts'

export const figure: Handler<Run, 'figure'> = (node) => toImageRun(node)

export function toImageRun(node: Figure): ImageRun {
  const caption = toText(node.children)
  const alt = node.alt ?? caption
  const rest = [caption === alt ? '' : caption, node.credit ?? ''].filter((text) => text !== '')
  return { kind: 'image', src: node.src, alt, caption: rest.join(' '), leaf: node }
}
