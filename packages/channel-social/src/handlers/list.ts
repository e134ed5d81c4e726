// Turns a list into lines with a mark before each.
import type { Handler } from '@kanaal/content'
import { borderRun, flattened, type Run, textRun } from '../runs.ts'

export const list: Handler<Run, 'list'> = (node, state) => {
  const start = node.start ?? 1
  const lines = node.children.flatMap((item, index) => [
    borderRun('line'),
    textRun(node.ordered ? `${start + index}. ` : '- '),
    // Blocks in an item become lines, so that the list stays together.
    ...state.all(item).map((run): Run => (run.kind === 'border' ? borderRun('line') : run)),
  ])
  return [borderRun('paragraph'), ...flattened(lines, 'list'), borderRun('paragraph')]
}
