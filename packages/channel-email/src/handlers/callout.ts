// callout -> a bordered box whose label says in a word what its colour means.
import { calloutLabel } from '@kanaal/content'
import { block } from '../block.ts'
import type { EmailHandler } from './email-handler.ts'

export const callout: EmailHandler<'callout'> = (node, state) =>
  block(`callout-${node.kind}`, { label: [calloutLabel(node, state.document.locale)], body: state.all(node) })
