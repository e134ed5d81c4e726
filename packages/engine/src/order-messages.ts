// Messages in any order, with repetitions, to messages in one order, each once.
import type { Message } from '@kanaal/types'

/** Sorted by file, place, rule and target; the same messages always come out in the same order. */
export function orderMessages(messages: readonly Message[]): Message[] {
  const unique = new Map<string, Message>()
  for (const message of messages) unique.set(toIdentity(message), message)
  return [...unique.values()].sort(compare)
}

function toIdentity({ ruleId, source, severity, reason, place, target }: Message): string {
  return JSON.stringify([
    source,
    ruleId,
    severity,
    target,
    place?.file,
    place?.field,
    place?.position?.start,
    reason,
  ])
}

function compare(a: Message, b: Message): number {
  return (
    compareText(a.place?.file, b.place?.file) ||
    compareText(a.place?.field?.join('.'), b.place?.field?.join('.')) ||
    (a.place?.position?.start.line ?? 0) - (b.place?.position?.start.line ?? 0) ||
    (a.place?.position?.start.column ?? 0) - (b.place?.position?.start.column ?? 0) ||
    compareText(a.source, b.source) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.target, b.target) ||
    compareText(a.reason, b.reason)
  )
}

/** By code unit, never by locale: the order must be the same on every machine. */
const compareText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0)
