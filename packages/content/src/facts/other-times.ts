// An amount, and the dates beside it, to whether it holds at another time than a fact does.
import { isSameAmount } from './fact-amount.ts'
import type { FactProfile } from './fact-profile.ts'
import type { Amount, Mention } from './mention.ts'
import type { Surroundings } from './surroundings.ts'

/** Of a day that no fact knows, or until one. */
export const isOfAnotherTime = (
  mention: Mention,
  around: Surroundings,
  profiles: readonly FactProfile[],
): boolean => isOfAnotherDay(mention, around, profiles) || isOfAnotherPeriod(mention, around, profiles)

/** A time beside a date is the time of that day. */
function isOfAnotherDay(
  { kind }: Mention,
  { dates }: Surroundings,
  profiles: readonly FactProfile[],
): boolean {
  if (kind !== 'time') return false
  return dates.some((date) => !profiles.some(({ amount }) => isSameAmount(amount, date)))
}

/** `Order before 1 April and the price is €39.90`: a day that no fact knows ends a price of its own. */
function isOfAnotherPeriod(
  { kind }: Mention,
  { until }: Surroundings,
  profiles: readonly FactProfile[],
): boolean {
  if (kind !== 'money' && kind !== 'percent') return false
  return until.some((date) => !profiles.some(({ amount }) => isSameAmount(amount, date)))
}

/** History: an earlier year is no mistake, unless only the year differs. */
export function isLongAgo(mention: Mention, amount: Amount): boolean {
  if (mention.kind !== 'date' || mention.value.startsWith('--')) return false
  return (
    mention.value.slice(0, 4) < amount.value.slice(0, 4) && mention.value.slice(4) !== amount.value.slice(4)
  )
}

/** `tot 6 september` and `tot en met 5 september` are the same day. */
export function isOneDayOff(mention: Mention, amount: Amount, { before, role }: Surroundings): boolean {
  if (mention.kind !== 'date' || (role !== 'end' && role !== 'deadline')) return false
  if (!/(?<!\p{L})(?:tot|voor|vóór|before)\s+(?:\p{L}+\s+){0,2}$/iu.test(before) || /en met\s/i.test(before))
    return false
  const next = new Date(Date.parse(`${amount.value}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return isSameAmount(mention, { kind: 'date', value: next })
}
