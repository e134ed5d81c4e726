// Messages and the exceptions of their document to the same messages: those that somebody answers for are information.
import type { Message, Waiver } from '@kanaal/types'
import { validityAt } from './validity.ts'

export interface WaivingMoment {
  /** ISO instant. Without one an exception holds: nobody knows that it is over. */
  now: string | undefined
  /** Of the site, whose days the dates are. */
  timeZone: string
}

/** Nothing is silenced: the message stays, with who answers for it, why and until when. */
export function waiveMessages(
  messages: readonly Message[],
  waivers: readonly Waiver[] = [],
  { now, timeZone }: WaivingMoment,
): Message[] {
  if (waivers.length === 0) return [...messages]
  const isOver = ({ until }: Waiver) => validityAt(now, undefined, until, timeZone) === 'expired'
  const current = waivers.filter((waiver) => !isOver(waiver))
  return messages.map((message) => {
    const waiver = current.find((one) => fits(one, message))
    return waiver && message.waiver === undefined ? waive(message, waiver) : message
  })
}

const fits = ({ rule, target }: Waiver, message: Message): boolean =>
  rule === `${message.source}/${message.ruleId}` && (target === undefined || target === message.target)

function waive(message: Message, { reason, until, by }: Waiver): Message {
  const { severity } = message
  return {
    ...message,
    severity: 'info',
    waiver: { reason, until, severity, ...(by !== undefined && { by }) },
  }
}
