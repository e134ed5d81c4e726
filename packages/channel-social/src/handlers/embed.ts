// Turns an embed into its title and address, which the network unfolds.
import { degradationOf, type Handler } from '@kanaal/content'
import { borderRun, flattened, type Run, textRun } from '../runs.ts'

export const embed: Handler<Run, 'embed'> = (node, state) => {
  const href = state.context.link(node.url)
  const title = node.title ?? href ?? ''
  const label = { ...textRun(title, node), ...(href && { href }) }
  return [
    borderRun('paragraph'),
    ...flattened([label], degradationOf('embed', 'social')),
    borderRun('paragraph'),
  ]
}
