// Facts and passages to the amounts in the passages that say something else than a fact does.
import type { Fact, Place } from '@kanaal/types'
import { countedByName, thingCounted } from './counted-by-name.ts'
import { isDerived } from './derived-amounts.ts'
import { eventDayIn } from './event-day.ts'
import { amountOf, amountsOf, isComparable, isRightWeekday, isSameAmount } from './fact-amount.ts'
import { profileOf, usesById } from './fact-profile.ts'
import { findMentions } from './find-mentions.ts'
import { factSpokenOf, isOnlyOne } from './match-fact.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'
import { limitsOf } from './subject-words.ts'
import { surroundingsOf } from './surroundings.ts'
import { isKnownUnit } from './units.ts'

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
/** UTF-16 units: what stands behind them is no title. */
const TITLE = 600

/**
 * `Nu € 59,95` contradicts a fact `prijs` of 49.95 euro; `Verzendkosten: € 2,95` does not, nor does `Het etui kost € 12,95`.
 * When in doubt nothing is said.
 */
export function findContradictions(
  passages: readonly Passage[],
  facts: readonly Fact[],
  { locale, title: whole, suspects = passages }: ContradictionOptions,
): Contradiction[] {
  const title = whole.slice(0, TITLE)
  if (facts.length === 0 || !LANGUAGES.includes(locale.split('-')[0] ?? '')) return []
  const counted = countedBy(facts)
  const known = new Map<Passage, Mention[]>()
  const mentionsOf = (passage: Passage): Mention[] => {
    const found = known.get(passage) ?? findMentions(passage.text, locale, counted)
    known.set(passage, found)
    return found
  }
  const uses = usesById(passages)
  const profiles = facts.flatMap((fact) =>
    amountsOf(fact).map((amount) =>
      profileOf(fact, countedByName(amount, fact), uses.get(fact.id) ?? [], title, mentionsOf),
    ),
  )
  if (profiles.length === 0) return []
  // The hour of a moment is no opening time of everything else in the text.
  for (const profile of profiles)
    profile.isMain ||= profile.amount.kind === amountOf(profile.fact)?.kind && isOnlyOne(profile, profiles)
  const eventDay = eventDayIn(profiles)
  if (eventDay) eventDay.isEventDay = true
  const amounts = profiles.map(({ amount }) => amount)
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
      // A phone number says nothing of a price: most amounts need no second look.
      if (!profiles.some(({ amount }) => isComparable(amount, mention))) return []
      const around = surroundingsOf(mention, passage, mentionsOf(passage))
      const fact = factSpokenOf(mention, around, passage, profiles, ofTitle)
      if (fact && isDerived(mention, around.rest, amounts)) return []
      return fact ? [{ fact, mention, passage, place: passage.placeAt(mention.start), isWeekday: false }] : []
    }),
  )
}

/** What the facts count that is no unit of its own: `schilderijen`, `sessions`. */
const countedBy = (facts: readonly Fact[]): string[] => [
  ...new Set(
    facts.flatMap((fact) => {
      const unit = amountOf(fact)?.unit ?? ''
      return thingCounted(fact) ?? (/^\p{L}{4,}$/u.test(unit) && !isKnownUnit(unit) ? unit : [])
    }),
  ),
]
