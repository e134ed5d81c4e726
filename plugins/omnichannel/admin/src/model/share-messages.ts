// Splits the messages of several targets into those that are about the text itself and those that are the target's own.
import type { PreviewMessage, TargetPreview } from '../../../shared/contracts'

const keyOf = ({ source, ruleId, severity, text, place }: PreviewMessage): string =>
  JSON.stringify([source, ruleId, severity, text.en, place?.field, place?.position])

export interface SharedMessages {
  /** What more than one target says in the same words about the same place; once. */
  shared: PreviewMessage[]
  /** By target id. */
  own: Record<string, PreviewMessage[]>
}

/** A broken link is one mistake, also where eight targets stumble over it. */
export function shareMessages(targets: readonly Pick<TargetPreview, 'id' | 'messages'>[]): SharedMessages {
  const first = new Map<string, { message: PreviewMessage; targets: Set<string> }>()
  for (const { id, messages } of targets) {
    for (const message of messages) {
      const entry = first.get(keyOf(message)) ?? { message, targets: new Set() }
      first.set(keyOf(message), { ...entry, targets: entry.targets.add(id) })
    }
  }
  const isShared = (message: PreviewMessage) => (first.get(keyOf(message))?.targets.size ?? 0) > 1
  return {
    shared: [...first.values()].map(({ message }) => message).filter(isShared),
    own: Object.fromEntries(
      targets.map(({ id, messages }) => [id, messages.filter((message) => !isShared(message))]),
    ),
  }
}
