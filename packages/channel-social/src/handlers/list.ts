// Turns a list into lines with a mark before each.
import { degradationOf, type Handler } from '@kanaal/content'
import { borderRun, flattened, type Run, textRun } from '../runs.ts'

export const list: Handler<Run, 'list'> = (node, state) => {
  const start = node.start ?? 1
  const lines = node.children.flatMap((item, index) => [
    borderRun('line'),
    textRun(node.ordered ? `${start + index}. ` : '- '),
    ...afterMark(state.all(item)),
  ])
  return [
    borderRun('paragraph'),
    ...flattened(lines, degradationOf('list', 'social')),
    borderRun('paragraph'),
  ]
}

/** The first line stands beside its mark; blocks after it become lines, so that the list stays together. */
function afterMark(runs: Run[]): Run[] {
  const first = runs.findIndex(({ kind }) => kind !== 'border')
  return runs.slice(Math.max(0, first)).map((run) => (run.kind === 'border' ? borderRun('line') : run))
}
