// The dates of a document and a moment -> what of it is overdue, over, nearly over, or still to come.
import type { Document } from '@kanaal/types'
import type { PanelRisk } from '../../shared/contracts'
import type { Evaluation } from './evaluate'
import { ALWAYS, NEVER } from './index-rows'

/** Two weeks of milliseconds: time enough to write what takes its place. */
export const SOON_MS = 14 * 86_400_000

export function risksOf(
  { metadata }: Pick<Document, 'metadata'>,
  evaluation: Evaluation,
  now: number,
): PanelRisk[] {
  const risks: PanelRisk[] = []
  if (metadata.reviewBy !== undefined && evaluation.reviewDue <= now) {
    risks.push({ kind: 'overdue', date: metadata.reviewBy })
  }
  risks.push(...spanRisks(evaluation, metadata.validFrom, metadata.validUntil, now))
  for (const { target, ...span } of evaluation.channels) {
    if (span.validFrom === evaluation.validFrom && span.validUntil === evaluation.validUntil) continue
    const own = metadata.validity?.[target]
    for (const risk of spanRisks(span, own?.from, own?.until, now)) risks.push({ ...risk, target })
  }
  return risks
}

function spanRisks(
  { validFrom, validUntil }: { validFrom: number; validUntil: number },
  from: string | undefined,
  until: string | undefined,
  now: number,
): PanelRisk[] {
  const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10)
  if (validUntil !== NEVER && validUntil <= now)
    return [{ kind: 'expired', date: until ?? dayOf(validUntil) }]
  if (validUntil !== NEVER && validUntil - now < SOON_MS) {
    return [{ kind: 'expiring', date: until ?? dayOf(validUntil) }]
  }
  if (validFrom !== ALWAYS && validFrom > now) return [{ kind: 'scheduled', date: from ?? dayOf(validFrom) }]
  return []
}
