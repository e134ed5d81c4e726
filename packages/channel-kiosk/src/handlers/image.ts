// A picture inside a heading or a cell to its alternative text: only a picture with a place of its own is shown.
import { degradationOf } from '@kanaal/content'
import type { Handler } from './index.ts'

export const image: Handler<'image'> = (node, { context }) => {
  const degradation = degradationOf('image', 'screen')
  const alt = node.alt?.trim() ?? ''
  context.lose(node, {
    ...(alt === '' ? { ...degradation, kind: 'dropped', to: 'nothing' } : degradation),
    cause: 'inline-image',
  })
  return alt === '' ? [] : { type: 'text', value: alt }
}
