// Facts and passages to the amounts in the passages that say something else than a fact does.
import type { Fact, Place } from '@kanaal/types'
import { isComparable, isRightWeekday, isSameAmount } from './fact-amount.ts'
import { type FactProfile, profileOf } from './fact-profile.ts'
import { findMentions } from './find-mentions.ts'
import type { Amount, Mention } from './mention.ts'
import type { Passage } from './passage.ts'
import { isSameSubject, type Limits, limitsOf } from './subject-words.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

export interface Contradiction {
  fact: Fact
  mention: Mention
  /** The one that was looked at. */
  passage: Passage
  place: Place
  /** The day of the week is wrong, the date is right. */
  isWeekday: boolean
}

export interface ContradictionOptions {
  locale: string
  title: string
  /** Where to look; default: the passages themselves. Facts are always learnt from `passages`. */
  suspects?: readonly Passage[]
}

/** Cue words and generic words are known in these languages only. */
const LANGUAGES = ['nl', 'en']
/** Without a subject beside it, an amount of these kinds speaks of the document's own fact. */
const SPEAKS_ALONE = new Set<Mention['kind']>(['money', 'date', 'percent', 'time', 'phone'])

/**
 * `Nu € 59,95` contradicts a fact `prijs` of 49.95 euro; `Verzendkosten: € 2,95` does not, nor does `Het etui kost € 12,95`.
 * When in doubt nothing is said.
 */
export function findContradictions(
  passages: readonly Passage[],
  facts: readonly Fact[],
  { locale, title, suspects = passages }: ContradictionOptions,
): Contradiction[] {
  if (facts.length === 0 || !LANGUAGES.includes(locale.split('-')[0] ?? '')) return []
  const known = new Map<Passage, Mention[]>()
  const mentionsOf = (passage: Passage): Mention[] => {
    const found = known.get(passage) ?? mentionsAndFacts(passage, locale)
    known.set(passage, found)
    return found
  }
  const profiles = facts
    .map((fact) => profileOf(fact, passages, title, mentionsOf))
    .filter((profile) => profile !== undefined)
  if (profiles.length === 0) return []
  for (const profile of profiles) profile.isMain ||= isOnlyOne(profile, profiles)
  const ofTitle = limitsOf(title)
  return suspects.flatMap((passage) =>
    mentionsOf(passage).flatMap((mention): Contradiction[] => {
      if (passage.facts.some(({ start, end }) => mention.start < end && start < mention.end)) return []
      const agreeing = profiles.find(({ amount }) => isSameAmount(amount, mention))
      if (agreeing) {
        if (isRightWeekday(mention, agreeing.amount.value)) return []
        return [
          { fact: agreeing.fact, mention, passage, place: passage.placeAt(mention.start), isWeekday: true },
        ]
      }
      const around = surroundingsOf(mention, passage, mentionsOf(passage))
      const fact = factSpokenOf(mention, around, passage, profiles, ofTitle, mentionsOf(passage))
      return fact ? [{ fact, mention, passage, place: passage.placeAt(mention.start), isWeekday: false }] : []
    }),
  )
}

/** A directive is an amount of its own, whatever it shows. */
function mentionsAndFacts(passage: Passage, locale: string): Mention[] {
  return findMentions(passage.text, locale)
}

function factSpokenOf(
  mention: Mention,
  around: Surroundings,
  passage: Passage,
  profiles: readonly FactProfile[],
  ofTitle: Limits,
  mentions: readonly Mention[],
): Fact | undefined {
  const comparable = profiles.filter(({ amount }) => isComparable(amount, mention))
  const candidates = comparable.filter(
    (profile) =>
      profile.role === around.role &&
      !isOneDayOff(mention, profile, around) &&
      !isLongAgo(mention, profile.amount) &&
      isSamePer(profile.per, around.per) &&
      isWithin(around.limits, profile.limits, ofTitle, mention.kind) &&
      !isOfAnotherDay(mention, around, profiles, mentions),
  )
  if (candidates.length === 0) return undefined
  const named = candidates
    .map((profile) => ({ profile, hits: hitsOf(profile, around) }))
    .filter(({ hits }) => hits !== 'none' && hits !== 'silent')
    .sort((a, b) => Number(b.hits) - Number(a.hits))
  const [best, second] = named
  if (best && best.hits !== second?.hits) return passage.audience ? undefined : best.profile.fact
  if (best || passage.audience || !speaksAlone(mention, around)) return undefined
  if (mention.kind === 'phone') return nearestPhone(mention, candidates, around)
  const silent = candidates.filter((profile) => profile.isMain && hitsOf(profile, around) === 'silent')
  return silent.length === 1 ? silent[0]?.fact : undefined
}

/** A bare date is as often that of a memo or a release: a word must say that something happens on it. */
const ANNOUNCED =
  /(?<!\p{L})(?:wanneer|datum|noteer|agenda|kom|when|date|diary|join us|save|come|put)(?!\p{L})/iu

/** `34 winkels` names what it counts; `tien jaar` does not. */
const speaksAlone = ({ kind, unit }: Mention, { role, before }: Surroundings): boolean =>
  (SPEAKS_ALONE.has(kind) && (kind !== 'date' || role !== 'plain' || ANNOUNCED.test(before))) ||
  (kind === 'quantity' && /^(?:shop|employee|seat|page|student)$/.test(unit ?? ''))

/** The one price, or the one closing time, of a document is what the document is about. */
const isOnlyOne = (profile: FactProfile, profiles: readonly FactProfile[]): boolean =>
  profiles.every(
    (other) =>
      other === profile ||
      other.amount.kind !== profile.amount.kind ||
      other.role !== profile.role ||
      !isSamePer(other.per, profile.per),
  )

/** How many words name the fact's subject at the nearest level that names any; `none`: it names another. */
function hitsOf(
  { subjects, neutral }: FactProfile,
  { levels, qualifiers }: Surroundings,
): number | 'none' | 'silent' {
  const known = [...subjects, ...neutral]
  if (qualifiers.some((word) => !known.some((one) => isSameSubject(one, word)))) return 'none'
  for (const words of levels) {
    const hits = words.filter((word) => subjects.some((subject) => isSameSubject(subject, word))).length
    if (hits > 0) return hits
    if (words.some((word) => !neutral.some((one) => isSameSubject(one, word)))) return 'none'
  }
  return 'silent'
}

const isSamePer = (one: string | undefined, other: string | undefined): boolean => {
  const fold = (per: string | undefined) =>
    per === 'person' || per === 'piece' || per === 'ticket' ? undefined : per
  return fold(one) === fold(other)
}

/** Children's prices say nothing about the price for everybody, nor Sunday's hours about Thursday's. */
function isWithin(said: Limits, declared: Limits, ofTitle: Limits, kind: Mention['kind']): boolean {
  const names = (['persons', 'sizes', 'weekdays'] as const).filter(
    (name) =>
      (name !== 'weekdays' || kind !== 'date') &&
      (name !== 'persons' || (kind !== 'quantity' && kind !== 'year')),
  )
  return names.every((name) => {
    const given = said[name].size > 0 || name === 'weekdays' ? said[name] : ofTitle[name]
    if (declared[name].size === 0) return said[name].size === 0
    return [...given].some((one) => declared[name].has(one))
  })
}

/** A time beside a date is the time of that day. */
function isOfAnotherDay(
  mention: Mention,
  { sentence }: Surroundings,
  profiles: readonly FactProfile[],
  mentions: readonly Mention[],
): boolean {
  if (mention.kind !== 'time') return false
  const dates = mentions.filter(
    ({ kind, start }) => kind === 'date' && start >= sentence.start && start < sentence.end,
  )
  return dates.some((date) => !profiles.some(({ amount }) => isSameAmount(amount, date)))
}

/** History: an earlier year is no mistake, unless only the year differs. */
function isLongAgo(mention: Mention, amount: Amount): boolean {
  if (mention.kind !== 'date' || mention.value.startsWith('--')) return false
  return (
    mention.value.slice(0, 4) < amount.value.slice(0, 4) && mention.value.slice(4) !== amount.value.slice(4)
  )
}

/** `tot 6 september` and `tot en met 5 september` are the same day. */
function isOneDayOff(mention: Mention, { amount }: FactProfile, { before, role }: Surroundings): boolean {
  if (mention.kind !== 'date' || (role !== 'end' && role !== 'deadline')) return false
  if (!/(?<!\p{L})(?:tot|voor|vóór|before)\s+(?:\p{L}+\s+){0,2}$/iu.test(before) || /en met\s/i.test(before))
    return false
  const next = new Date(Date.parse(`${amount.value}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return isSameAmount(mention, { kind: 'date', value: next })
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
