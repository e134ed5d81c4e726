// Turns a block of code into its lines.
import { degradationOf, type Handler } from '@kanaal/content'
import { borderRun, flattened, type Run, textRun } from '../runs.ts'

export const code: Handler<Run, 'code'> = (node) => [
  borderRun('paragraph'),
  ...flattened(
    node.value.split('\n').flatMap((line) => [textRun(line, node), borderRun('line')]),
    degradationOf('code', 'social'),
  ),
  borderRun('paragraph'),
]
