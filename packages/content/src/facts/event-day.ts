// The profiles of a document's facts to the one whose start is the day of the event itself: `start-date` of a concert.
import { isSameAmount } from './fact-amount.ts'
import type { FactProfile } from './fact-profile.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * `start`, `begin`, `aanvang`, and not the start of a sale. Beside a day of its own, or an end on another day,
 * the start is one of several that a bare date may be.
 */
export function eventDayIn(profiles: readonly FactProfile[]): FactProfile | undefined {
  const days = profiles.filter(({ amount }) => amount.kind === 'date')
  const [start, second] = days.filter(isStart)
  const isAlone = days.every(
    (other) =>
      other === start ||
      other.role === 'deadline' ||
      (start !== undefined && other.role === 'end' && isSameAmount(other.amount, start.amount)),
  )
  return second === undefined && isAlone ? start : undefined
}

const isStart = ({ role, isMain, relations }: FactProfile): boolean =>
  role === 'start' && isMain && relations.size === 1 && relations.has('start')

/** A bare date, of which nothing else is said than that it begins: no end, no doors, no sale. */
export const isBareDay = ({ role, relations }: Pick<Surroundings, 'role' | 'relations'>): boolean =>
  role === 'plain' && [...relations].every((name) => name === 'start')
