// What the gate says of a form, and the exceptions in it -> what can be answered for here, and what somebody answers for.
import { waiveMessages } from '@kanaal/metadata'
import type { Message, Waiver } from '@kanaal/types'
import type { PanelExceptions, PanelFinding, PanelNote } from '../../shared/contracts'
import type { Evaluation } from './evaluate'
import { gateFindings } from './gate'
import type { StewardAsked } from './steward-findings'

interface Asked extends Omit<StewardAsked, 'now'> {
  now: Date
  timeZone: string
}

/** The same sentences as a refused publication gets. */
export function judgedFindings(
  evaluation: Evaluation,
  said: readonly Message[],
  waivers: readonly Waiver[] | undefined,
  { now, timeZone, ...asked }: Asked,
): Message[] {
  const findings = [...gateFindings(evaluation, { now: now.getTime(), ...asked }), ...said]
  return waiveMessages(findings, waivers, { now: now.toISOString(), timeZone })
}

export function panelExceptions(
  findings: readonly Message[],
  allowed: Pick<PanelExceptions, 'mayWaive' | 'approvers'>,
): PanelExceptions {
  const made = findings.flatMap((message) => {
    const { waiver } = message
    if (!waiver) return []
    const { reason, until, by } = waiver
    return [{ ...toText(message), waiver: { reason, until, ...(by === undefined ? {} : { by }) } }]
  })
  // One exception is for a rule: it is said once.
  const byRule = new Map(made.map((one) => [one.ruleId, one]))
  return {
    ...allowed,
    refusals: findings.filter(({ severity }) => severity === 'error').map(toText),
    made: [...byRule.values()],
  }
}

/** What policies and rules say, the heaviest first; what somebody makes an exception of stands with the exceptions. */
export function panelFindings(judged: readonly Message[], said: readonly Message[]): PanelNote[] {
  const names = new Set(said.map(nameOf))
  const open = judged.filter((message) => names.has(nameOf(message)) && !message.waiver)
  // The same sentence of two places is read once.
  const bySentence = new Map(open.map((message) => [`${nameOf(message)} ${message.reason}`, message]))
  return [...bySentence.values()]
    .map((message) => ({
      ...toText(message),
      severity: message.severity,
      ...(message.place?.field ? { field: message.place.field.map(String) } : {}),
    }))
    .sort((a, b) => WEIGHTS[b.severity] - WEIGHTS[a.severity])
}

const WEIGHTS = { error: 3, warning: 2, info: 1 }

const nameOf = ({ source, ruleId }: Message): string => `${source}/${ruleId}`
const toText = ({ source, ruleId, reason }: Message): PanelFinding => ({ source, ruleId, text: reason })
