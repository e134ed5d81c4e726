// Owner, delegate and team of a document, and who left -> who answers for it today.
import type { PanelRisk } from '../../shared/risks'

export interface Steward {
  owner: string
  delegate: string
  team: string
}

export interface Standing {
  /** Who is asked: the owner, else who stands in, else the team; `''` is nobody. */
  actor: string
  kind: 'owner' | 'delegate' | 'team' | 'nobody'
  /** The one it names can no longer log in. */
  isOwnerGone: boolean
}

/** Nothing is written when somebody leaves: who comes back is the owner again. */
export function standingOf({ owner, delegate, team }: Steward, gone: ReadonlySet<string>): Standing {
  const isOwnerGone = gone.has(owner)
  if (owner !== '' && !isOwnerGone) return { actor: owner, kind: 'owner', isOwnerGone }
  if (delegate !== '' && !gone.has(delegate)) return { actor: delegate, kind: 'delegate', isOwnerGone }
  return team === '' ? { actor: '', kind: 'nobody', isOwnerGone } : { actor: team, kind: 'team', isOwnerGone }
}

export function ownerRisk(steward: Steward, gone: ReadonlySet<string>): PanelRisk[] {
  const { actor, kind, isOwnerGone } = standingOf(steward, gone)
  if (!isOwnerGone) return []
  return [{ kind: `owner-gone-${kind === 'owner' ? 'nobody' : kind}`, owner: steward.owner, actor }]
}

/** The moment before which a review must have been due to be nobody's oversight any more: that many months ago. */
export function escalatedBefore(now: number, months: number): number {
  const day = new Date(now)
  const wanted = day.getUTCDate()
  day.setUTCDate(1)
  day.setUTCMonth(day.getUTCMonth() - months)
  // 31 May less three months is the last of February.
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
  day.setUTCDate(Math.min(wanted, last))
  return day.getTime()
}
