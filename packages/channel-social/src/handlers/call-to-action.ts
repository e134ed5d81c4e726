// Turns a call to action in the text into `Label: address`; the document's first one stands below the post instead.
import { callsToActionOf, type Handler } from '@kanaal/content'
import { borderRun, type Run, textRun } from '../runs.ts'

export const callToAction: Handler<Run, 'callToAction'> = (node, state) => {
  const [first, ...others] = callsToActionOf(state.document)
  const own = others.find((one) => one.node === node)
  const href = own && state.context.link(own.href)
  if (!own || !href || first?.href === own.href) return undefined
  return [
    borderRun('paragraph'),
    textRun(`${own.label}: `, node),
    { ...textRun(href, node), href },
    borderRun('paragraph'),
  ]
}
