// Orders messages by how much they matter, and counts them.
import type { Message, Severity } from '@kanaal/types'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

export const rankOf = (severity: Severity): number => SEVERITIES.indexOf(severity)

/** The most serious message; the first of several. */
export const worstOf = <M extends Pick<Message, 'severity'>>(messages: readonly M[]): M | undefined =>
  messages.reduce<M | undefined>(
    (worst, message) =>
      worst === undefined || rankOf(message.severity) < rankOf(worst.severity) ? message : worst,
    undefined,
  )

export const countOf = (messages: readonly Pick<Message, 'severity'>[], severity: Severity): number =>
  messages.filter((message) => message.severity === severity).length
