// Turns a callout into its text after a word that says what kind it is: colour alone says nothing in a post.
import { type Handler, sentence } from '@kanaal/content'
import type { Localized } from '@kanaal/types'
import { borderRun, type Run, textRun } from '../runs.ts'

const LABELS: Record<string, Localized> = {
  info: { en: 'Note', nl: 'Goed om te weten' },
  warning: { en: 'Please note', nl: 'Let op' },
  success: { en: 'Good news', nl: 'Goed nieuws' },
  danger: { en: 'Warning', nl: 'Waarschuwing' },
}

export const callout: Handler<Run, 'callout'> = (node, state) => {
  const label = node.title ?? sentence(LABELS[node.kind] ?? { en: '' }, {}, state.document.locale)
  const runs = state.all(node)
  // The label stands before the text, not on a line of its own.
  const first = runs.findIndex(({ kind }) => kind !== 'border')
  return [
    borderRun('paragraph'),
    textRun(`${label}: `),
    ...runs.slice(Math.max(0, first)),
    borderRun('paragraph'),
  ]
}
