// An amount that agrees with no fact to the fact it speaks of, if it speaks of one.
import type { Fact } from '@kanaal/types'
import { isCondition, isTrueOf } from './bounds.ts'
import { isBareDay } from './event-day.ts'
import { isComparable } from './fact-amount.ts'
import type { FactProfile } from './fact-profile.ts'
import { isOtherKind, pointsBack } from './generic-words.ts'
import type { Mention } from './mention.ts'
import { isOpposite } from './opposites.ts'
import { isLongAgo, isOfAnotherTime, isOneDayOff } from './other-times.ts'
import { isPart } from './part-of-count.ts'
import type { Passage } from './passage.ts'
import { bondBetween, isApart, isBeforehand, isOfAnother } from './relations.ts'
import { hasPerson, isAdult, isSameSubject, type Limits } from './subject-words.ts'
import type { Surroundings } from './surroundings.ts'
import { isCountable } from './units.ts'

/** Without a subject beside it, an amount of these kinds speaks of the document's own fact. */
const SPEAKS_ALONE = new Set<Mention['kind']>(['money', 'date', 'percent', 'time', 'phone'])

export function factSpokenOf(
  mention: Mention,
  around: Surroundings,
  passage: Passage,
  profiles: readonly FactProfile[],
  ofTitle: Limits,
): Fact | undefined {
  if (isOfAnotherTime(mention, around, profiles) || isCondition(around.rest)) return undefined
  const candidates = profiles
    .filter(
      (profile) =>
        isComparable(profile.amount, mention) &&
        !isOneDayOff(mention, profile.amount, around) &&
        !isLongAgo(mention, profile.amount) &&
        !isPart(mention, profile, around.rest) &&
        !(around.bound && isTrueOf(around.bound, mention, profile.amount, profile.bound)) &&
        isSamePer(profile.per, around.per, mention.kind) &&
        // A deadline is one of enrolling, ordering or handing in.
        (profile.role === 'deadline' || !isOfAnother(profile.relations, around.topics)) &&
        !isOpposite(profile.sides, around) &&
        !isOfOtherKind(mention, profile, around),
    )
    .map((profile) => ({ profile, bond: bondOf(profile, around, profiles) }))
    .filter(
      ({ profile, bond }) =>
        isSameRole(profile, around, bond) && isWithin(around.limits, profile, ofTitle, mention.kind, bond),
    )
    .map(({ profile, bond }) => {
      const hits = withBond(hitsOf(profile, around), bond, profile, around, profiles)
      // `4.4% interest` speaks of a fact about interest, and of no other percentage.
      const isOfEvent = profile.isEventDay && isBareDay(around)
      const isLoose = profile.role !== around.role && bond < 2 && !isOfEvent
      return { profile, hits: isLoose && typeof hits !== 'number' ? ('none' as const) : hits }
    })
  if (candidates.length === 0) return undefined
  const named = candidates
    .filter(({ hits }) => hits !== 'none' && hits !== 'silent')
    .sort((a, b) => Number(b.hits) - Number(a.hits))
  const [best, second] = named
  if (best && best.hits !== second?.hits) return passage.audience ? undefined : best.profile.fact
  if (best || passage.audience || !speaksAlone(mention, around, passage)) return undefined
  const profilesLeft = candidates.map(({ profile }) => profile)
  if (mention.kind === 'phone') return nearestPhone(mention, profilesLeft, around)
  const silent = candidates.filter(({ profile, hits }) => profile.isMain && hits === 'silent')
  return silent.length === 1 ? silent[0]?.profile.fact : undefined
}

/** What only one fact counts is named by its own unit: `150 schilderijen`. */
function bondOf(
  profile: FactProfile,
  { relations }: Surroundings,
  profiles: readonly FactProfile[],
): 0 | 1 | 2 {
  const { amount } = profile
  const isCounted =
    amount.kind === 'quantity' &&
    profile.per === undefined &&
    isCountable(amount.unit ?? '') &&
    profiles.every((other) => other === profile || other.amount.unit !== amount.unit)
  return isCounted ? 2 : bondBetween(profile.relations, relations, amount.kind)
}

/** A happening that both name says more than the small words beside the amount. */
const isSameRole = (
  { role, amount, relations, isEventDay }: FactProfile,
  around: Surroundings,
  bond: 0 | 1 | 2,
): boolean =>
  role === around.role ||
  (isEventDay && isBareDay(around)) ||
  (role === 'plain' &&
    // What has one time and no more begins at it: `Penguin feeding | 2.15pm`.
    (around.role === 'share' ||
      (around.role === 'start' && around.relations.has('start') && relations.size === 0))) ||
  (bond === 2 &&
    (amount.kind === 'date' || amount.kind === 'time') &&
    around.role !== 'other' &&
    (role === 'plain' ||
      around.role === 'plain' ||
      role === around.role ||
      (isLimit(role) && isLimit(around.role))))

/** Every happening has a day of its own. */
const isOfOtherKind = (
  { kind }: Mention,
  { subjects, neutral }: FactProfile,
  { things }: Surroundings,
): boolean => kind === 'date' && things.some((word) => isOtherKind(word, [...subjects, ...neutral]))

const isLimit = (role: string): boolean => role === 'end' || role === 'deadline'

/** Who names the same happening, and no other thing that it happens to, speaks of the fact. */
function withBond(
  hits: number | 'none' | 'silent',
  bond: 0 | 1 | 2,
  profile: FactProfile,
  { things, relations }: Surroundings,
  profiles: readonly FactProfile[],
): number | 'none' | 'silent' {
  // How long it takes is not within which time it happens: `de monteur is 45 minuten bezig`.
  if (bond === 0 && profile.bound !== undefined && relations.has('last')) return 'none'
  // Of the same thing something else is said: `de inloop is vanaf 13.30 uur`.
  if (bond === 0)
    return isBeforehand(profile.relations, relations) ||
      (hits === 'silent' && isApart(profile.relations, relations))
      ? 'none'
      : hits
  if (typeof hits === 'number') return hits + bond
  // What another fact is about belongs to the document: `you wait two years for a plot`.
  const known = [...profiles.flatMap(({ subjects }) => subjects), ...profile.neutral]
  return things.every(
    (word) =>
      pointsBack(word, known) ||
      // Whoever comes or enrols is not what happens on that day.
      ((relations.has('age') || profile.amount.kind === 'date') && hasPerson(word)) ||
      known.some((one) => isSameSubject(one, word)),
  )
    ? bond / 2
    : 'none'
}

/** A bare date is as often that of a memo or a release: a word must say that something happens on it. */
const ANNOUNCED =
  /(?<!\p{L})(?:wanneer|datum|noteer|agenda|kom|when|date|diary|join us|save|come|put|tot ziens|tot dan|see you)(?!\p{L})/iu

/** `34 winkels` names what it counts; `tien jaar` does not. */
const speaksAlone = (
  { kind, unit }: Mention,
  { role, before, asked }: Surroundings,
  { isCopy = false }: Passage,
): boolean =>
  (SPEAKS_ALONE.has(kind) &&
    (kind !== 'date' || role !== 'plain' || isCopy || ANNOUNCED.test(`${asked} ${before}`))) ||
  (kind === 'quantity' && /^(?:shop|employee|seat|page|student)$/.test(unit ?? ''))

/** The one price, or the one closing time, of a document is what the document is about. */
export const isOnlyOne = (profile: FactProfile, profiles: readonly FactProfile[]): boolean =>
  profiles.every(
    (other) =>
      other === profile ||
      other.amount.kind !== profile.amount.kind ||
      other.role !== profile.role ||
      !isSamePer(other.per, profile.per, profile.amount.kind),
  )

/** How many words name the fact's subject at the nearest level that names any; `none`: it names another. */
function hitsOf(
  { subjects, neutral }: FactProfile,
  { levels, qualifiers, adjuncts, names }: Surroundings,
): number | 'none' | 'silent' {
  const known = [...subjects, ...neutral]
  if (qualifiers.some((word) => !isAdult(word) && !known.some((one) => isSameSubject(one, word))))
    return 'none'
  // The other model of the same make.
  const isKnown = (word: string) => known.some((one) => isSameSubject(one, word))
  if (
    names.some(
      (words) =>
        words.some((word) => subjects.some((one) => isSameSubject(one, word))) && !words.every(isKnown),
    )
  )
    return 'none'
  for (const words of levels) {
    const hits = words.filter((word) => subjects.some((subject) => isSameSubject(subject, word))).length
    if (hits > 0) return hits
    if (words.some((word) => !adjuncts.includes(word) && !neutral.some((one) => isSameSubject(one, word))))
      return 'none'
  }
  return 'silent'
}

const isSamePer = (one: string | undefined, other: string | undefined, kind: Mention['kind']): boolean => {
  // `45 minuten per les` is as long as the lesson; `600 per minute` is another number than that per hour.
  const isRate = (per = '') => /^(?:second|minute|hour|day|week|month|year)$/.test(per)
  if (kind === 'quantity' && !isRate(one) && !isRate(other)) return true
  const fold = (per: string | undefined) =>
    per === 'person' || per === 'child' || per === 'piece' || per === 'ticket' ? undefined : per
  return fold(one) === fold(other)
}

const ADULT: ReadonlySet<string> = new Set(['adult'])

/** Children's prices say nothing about the price for everybody, nor Sunday's hours about Thursday's. */
function isWithin(
  said: Limits,
  { limits: declared, days }: FactProfile,
  ofTitle: Limits,
  kind: Mention['kind'],
  bond: 0 | 1 | 2,
): boolean {
  const names = (['persons', 'sizes', 'weekdays'] as const).filter(
    (name) =>
      (name !== 'weekdays' || kind !== 'date') &&
      (name !== 'persons' || (kind !== 'quantity' && kind !== 'year' && !(kind === 'date' && bond === 2))),
  )
  return names.every((name) => {
    const given = said[name].size > 0 || name === 'weekdays' ? said[name] : ofTitle[name]
    if (declared[name].size === 0) {
      // `5 pm on Tuesday` holds on that day, and what holds for everybody holds for adults.
      const known = name === 'weekdays' ? days : name === 'persons' ? ADULT : undefined
      return [...said[name]].every((one) => known?.has(one))
    }
    // A family of two adults and three children is no adult.
    if (name === 'persons' && given.has('family') && !declared[name].has('family')) return false
    // Whoever is not named is an adult.
    if (name === 'persons' && given.size === 0 && declared[name].has('adult')) return true
    return [...given].some((one) => declared[name].has(one))
  })
}

/** One or two digits typed wrong, or the only number there is. */
function nearestPhone(
  mention: Mention,
  candidates: readonly FactProfile[],
  around: Surroundings,
): Fact | undefined {
  const close = candidates.filter(({ amount }) => differingDigits(amount.value, mention.value) <= 2)
  if (close.length === 1) return close[0]?.fact
  const silent = candidates.filter((profile) => hitsOf(profile, around) === 'silent')
  return candidates.length === 1 ? silent[0]?.fact : undefined
}

function differingDigits(one: string, other: string): number {
  const [a, b] = [one.slice(-8), other.slice(-8)]
  return a.length === b.length ? [...a].filter((digit, index) => digit !== b[index]).length : 8
}
