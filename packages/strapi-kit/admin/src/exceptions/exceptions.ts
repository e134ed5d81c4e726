// Stored metadata and the messages that somebody answers for -> the metadata with an exception for each, or without it.
import type { Message, Waiver } from '@kanaal/types'

export interface Exception {
  reason: string
  /** `YYYY-MM-DD`, the last day. */
  until: string
  by: string
  /** `YYYY-MM-DD`, today. */
  at: string
}

export type Waivable = Pick<Message, 'source' | 'ruleId' | 'target'>

/** What is in the way, in the language of the interface. */
export interface Obstacle extends Waivable {
  sentence: string
}

/** By rule: the role that alone makes exceptions to it, where whoever looks has another. */
export type Approvers = Readonly<Record<string, string>>

/** What whoever looks may answer for; and by role, what only others may. */
export function shareObstacles<One extends Waivable>(
  obstacles: readonly One[],
  approvers: Approvers,
): { own: One[]; others: Map<string, One[]> } {
  const own: One[] = []
  const others = new Map<string, One[]>()
  for (const one of obstacles) {
    const rule = `${one.source}/${one.ruleId}`
    const role = Object.hasOwn(approvers, rule) ? approvers[rule] : undefined
    if (role === undefined) own.push(one)
    else others.set(role, [...(others.get(role) ?? []), one])
  }
  return { own, others }
}

/** One for each rule and target; an earlier one for the same is replaced. */
export function withExceptions(metadata: unknown, messages: readonly Waivable[], made: Exception): object {
  const { reason, until, by, at } = made
  const wanted = new Map(messages.map((message) => [keyOf(toSubject(message)), toSubject(message)]))
  const kept = waiversOf(metadata).filter((waiver) => !wanted.has(keyOf(waiver)))
  const added = [...wanted.values()].map((subject) => ({
    ...subject,
    reason: reason.trim(),
    until,
    ...(by === '' ? {} : { by }),
    at,
  }))
  return { ...valuesOf(metadata), waivers: [...kept, ...added] }
}

/** Whatever softened the message: what was made for its target, and what was made for all. */
export function withoutException(metadata: unknown, { source, ruleId, target }: Waivable): object {
  const { waivers: _, ...others } = valuesOf(metadata)
  const kept = waiversOf(metadata).filter(
    (waiver) =>
      waiver.rule !== `${source}/${ruleId}` || (waiver.target !== undefined && waiver.target !== target),
  )
  return kept.length === 0 ? others : { ...others, waivers: kept }
}

/** A week: long enough to mend what had to wait. */
export function defaultUntil(today: string): string {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 7)
  return day.toISOString().slice(0, 10)
}

type Subject = Pick<Waiver, 'rule' | 'target'>

const toSubject = ({ source, ruleId, target }: Waivable): Subject => ({
  rule: `${source}/${ruleId}`,
  ...(target === undefined ? {} : { target }),
})

const keyOf = ({ rule, target = '' }: Subject): string => `${rule} ${target}`

const valuesOf = (metadata: unknown): { waivers?: unknown } =>
  typeof metadata === 'object' && metadata !== null ? metadata : {}

function waiversOf(metadata: unknown): Waiver[] {
  const { waivers } = valuesOf(metadata)
  return Array.isArray(waivers) ? waivers : []
}
