// callout -> a bordered box whose label says in a word what its colour means.
import { sentence } from '@kanaal/content'
import { block } from '../block.ts'
import { words } from '../words.ts'
import type { EmailHandler } from './email-handler.ts'

export const callout: EmailHandler<'callout'> = (node, state) => {
  const word = sentence(words[node.kind], {}, state.document.locale)
  const label = node.title ? `${word}: ${node.title}` : word
  return block(`callout-${node.kind}`, { label: [label], body: state.all(node) })
}
