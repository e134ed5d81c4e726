// Turns an embed into `Title: address`, which the network unfolds.
import { degradationOf, type Handler, toText } from '@kanaal/content'
import { borderRun, flattened, type Run, textRun } from '../runs.ts'
import { UNSAFE } from './link.ts'

export const embed: Handler<Run, 'embed'> = (node, state) => {
  const href = state.context.link(node.url)
  const title = node.title ?? toText(node.children)
  if (title === '' && href === undefined) {
    state.context.lose(node, { ...UNSAFE, kind: 'dropped', to: 'nothing' })
    return undefined
  }
  const label = title !== '' && href !== undefined ? `${title}: ` : title
  const runs = [
    ...(label === '' ? [] : [textRun(label, node)]),
    ...(href === undefined ? [] : [{ ...textRun(href, node), href }]),
  ]
  return [
    borderRun('paragraph'),
    ...flattened(runs, href === undefined ? UNSAFE : degradationOf('embed', 'social')),
    borderRun('paragraph'),
  ]
}
