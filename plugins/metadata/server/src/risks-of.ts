// The dates of a document and a moment -> what of it is overdue, over, nearly over, or still to come.
import type { Document } from '@kanaal/types'
import type { DateRisk, PanelRisk } from '../../shared/risks'
import type { Evaluation, RuledTarget } from './evaluate'
import { ALWAYS, NEVER } from './index-rows'
import { escalatedBefore, ownerRisk, standingOf } from './standing'

/** Two weeks of milliseconds: time enough to write what takes its place. */
export const SOON_MS = 14 * 86_400_000

export interface RiskOptions {
  /** Names of people who can no longer log in. */
  gone: ReadonlySet<string>
  escalateMonths: number
}

export function risksOf(
  { metadata }: Pick<Document, 'metadata'>,
  evaluation: Evaluation,
  targets: readonly RuledTarget[],
  now: number,
  { gone, escalateMonths }: RiskOptions,
): PanelRisk[] {
  const { steward, reviewDue } = evaluation
  const risks: PanelRisk[] = ownerRisk(steward, gone)
  if (evaluation.channels.length === 0)
    risks.push({ kind: 'nowhere', channels: (metadata.channels ?? []).map((name) => `"${name}"`).join(', ') })
  if (metadata.reviewBy !== undefined && reviewDue <= now) {
    const { actor } = standingOf(steward, gone)
    const isEscalated = reviewDue <= escalatedBefore(now, escalateMonths)
    risks.push({
      kind: isEscalated ? 'escalated' : 'overdue',
      date: metadata.reviewBy,
      ...(actor && { actor }),
    })
  }
  risks.push(...spanRisks(evaluation, metadata.validFrom, metadata.validUntil, now))
  for (const { target, ...span } of evaluation.channels) {
    if (span.validFrom === evaluation.validFrom && span.validUntil === evaluation.validUntil) continue
    const channel = targets.find(({ id }) => id === target)?.channel ?? target
    const own = metadata.validity?.[target] ?? metadata.validity?.[channel]
    const from = own?.from ?? metadata.validFrom
    const until = own?.until ?? metadata.validUntil
    for (const risk of spanRisks(span, from, until, now)) risks.push({ ...risk, target })
  }
  return risks
}

/** Each with the date as it was written: the moment it ends is the first one of another day. */
function spanRisks(
  { validFrom, validUntil }: { validFrom: number; validUntil: number },
  from: string | undefined,
  until: string | undefined,
  now: number,
): DateRisk[] {
  if (until !== undefined && validUntil !== NEVER) {
    if (validUntil <= now) return [{ kind: 'expired', date: until }]
    if (validUntil - now < SOON_MS) return [{ kind: 'expiring', date: until }]
  }
  if (from !== undefined && validFrom !== ALWAYS && validFrom > now)
    return [{ kind: 'scheduled', date: from }]
  return []
}
