// Turns a callout into its text after a word that says what kind it is: colour alone says nothing in a post.
import { calloutLabel, type Handler, titleLeafOf } from '@kanaal/content'
import { borderRun, type Run, textRun } from '../runs.ts'

export const callout: Handler<Run, 'callout'> = (node, state) => {
  const label = calloutLabel(node, state.document.locale)
  const runs = state.all(node)
  // The label stands before the text, not on a line of its own.
  const first = runs.findIndex(({ kind }) => kind !== 'border')
  return [
    borderRun('paragraph'),
    textRun(`${label}: `, titleLeafOf(node)),
    ...runs.slice(Math.max(0, first)),
    borderRun('paragraph'),
  ]
}
