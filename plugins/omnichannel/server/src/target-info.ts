// Targets and channels of an engine -> what the desk shows of them.
import type { Engine } from '@kanaal/engine'
import type { Message, Target } from '@kanaal/types'
import type { TargetInfo, TargetState } from '../../shared/contracts'

/** The modes of a channel that names none. */
const PLAIN = ['default']

export function toTargetInfo(target: Target, engine: Engine): TargetInfo {
  const channel = engine.channels.find(({ id }) => id === target.channel)
  const modes = channel?.capabilities.previewModes ?? []
  return {
    id: target.id,
    channel: target.channel,
    title: target.title ?? channel?.title ?? { en: target.id },
    modes: modes.length > 0 ? [...modes] : PLAIN,
  }
}

/** The worst severity; `info` does not stand in the way of `ready`. */
export function stateOf(messages: readonly Message[]): TargetState {
  if (messages.some(({ severity }) => severity === 'error')) return 'error'
  return messages.some(({ severity }) => severity === 'warning') ? 'warning' : 'ready'
}
