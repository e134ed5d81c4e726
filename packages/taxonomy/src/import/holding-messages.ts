// What the checks find in a file, and what a store holds -> the findings that hold beside it, the worst first.
import type { Message } from '@kanaal/types'
import type { Vocabulary } from '../model/vocabulary.ts'

/** Messages, of which people see the first. */
const MESSAGES = 100
const RANK = { error: 0, warning: 1, info: 2 }

/** A file may say something of one branch alone: what it leads to need not stand in it twice. */
export function holdingMessages(
  messages: readonly Message[],
  { concepts, collections }: Vocabulary,
): Message[] {
  const stored = new Set([...concepts, ...collections].map(({ uri }) => uri))
  const isThere = ({ ruleId, key, values }: Message): boolean =>
    ruleId === 'broken-links' && key === 'dangling' && stored.has(String(values?.uri))
  return messages
    .filter((message) => !isThere(message))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
    .slice(0, MESSAGES)
}
