// A scheme -> the languages that its concepts are named in: those they have names in, and those it has one in itself.
import type { SchemeInfo } from '../../../shared/contracts'

/** Whoever begins a vocabulary in two languages names it in both: no concept has a name in the second one yet. */
export const languagesOf = ({ languages, label }: Pick<SchemeInfo, 'languages' | 'label'>): string[] => [
  ...new Set([...languages, ...Object.keys(label).filter((tag) => tag !== 'und')]),
]
