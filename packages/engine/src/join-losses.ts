// What resolving lost and what the channel lost to one loss a leaf: of two at one place, the one that leaves less.
import type { Loss } from '@kanaal/types'

const REMAINS: Record<Loss['kind'], number> = { dropped: 0, truncated: 1, replaced: 2, flattened: 3 }

/** A wiki link that became words is flattened; where a post leaves out those words, that is all there is to say. */
export function joinLosses(resolving: readonly Loss[], rendering: readonly Loss[]): Loss[] {
  const left = new Map<string, Loss[]>()
  for (const loss of rendering) {
    const spot = spotOf(loss)
    const there = spot === undefined ? undefined : left.get(spot)
    if (there) there.push(loss)
    else if (spot !== undefined) left.set(spot, [loss])
  }
  const outdone = new Set<Loss>()
  for (const loss of resolving) {
    // One for one: what is included twice may be left out once.
    const later = left.get(spotOf(loss) ?? '')?.shift()
    if (later) outdone.add(REMAINS[later.kind] < REMAINS[loss.kind] ? loss : later)
  }
  return [...resolving, ...rendering].filter((loss) => !outdone.has(loss))
}

/** Undefined where a place says no more than a field: several leaves may stand there. */
function spotOf({ place: { documentId, file, field, position } }: Loss): string | undefined {
  const [start, end] = [position?.start.offset, position?.end?.offset]
  if (start === undefined || end === undefined) return undefined
  return JSON.stringify([documentId, file, field, start, end])
}
