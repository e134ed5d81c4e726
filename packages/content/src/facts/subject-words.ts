// A text to the words that say what it is about, and two such words to whether they mean the same.

import { isDateWord, isGeneric, stemOf } from './generic-words.ts'
import type { MentionKind } from './mention.ts'

/** What a reader is called to do is no thing: `Sign up now`, `Doe mee`, `Meld je aan`. */
const CALLS =
  /(?<!\p{L})(?:sign up|join in|(?:doe|meld|schrijf|geef|boek|reserveer)(?: (?:je|u|jezelf|nu|nog|snel|hier)){0,2} (?:mee|aan|in|op))(?!\p{L})/giu

/** Lower case, without accents, generic words left out. */
export function subjectWords(text: string, kind?: MentionKind): string[] {
  const words =
    fold(text)
      .replace(CALLS, ' ')
      .match(/[\p{L}][\p{L}'’]*/gu) ?? []
  return words
    .filter((word) => !isGeneric(word))
    .map(stemOf)
    .filter((word) => !isGeneric(word) && !(isTemporal(kind) && isDateWord(word)))
}

const isTemporal = (kind: MentionKind | undefined): boolean => kind === 'date' || kind === 'time'

export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** `rugzak` and `rugzakken`, `schoolrugzak` and `rugzak`, `backpack` and `backpacks`. */
export function isSameSubject(one: string, other: string): boolean {
  if (one === other) return true
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length)
  // `les` and `lessen`, `bus` and `buses`.
  if (short.length === 3 && new RegExp(`^${short}(?:${short.slice(-1)}?en|e?s)$`, 'u').test(long)) return true
  if (short.length < 4) return false
  // Inflection: at most three letters more.
  if (long.startsWith(short.slice(0, -1)) && long.length - short.length <= 3) return true
  // A Dutch compound has its subject at the end, or its theme at the front.
  if ((short.length >= 5 && long.endsWith(short)) || (short.length >= 4 && long.startsWith(short)))
    return true
  return commonStart(one, other) >= 8
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

const PERSONS: [string, RegExp][] = [
  ['child', /^(?:kind|kinderen|kids?|child(?:ren)?|jeugd|kinder\p{L}+|peuters?|toddlers?|jongeren|youth)$/u],
  ['adult', /^(?:volwassen\p{L}*|adults?)$/u],
  ['senior', /^(?:senior(?:en|s)?|ouderen|pensioner\p{L}*|65-?plussers?)$/u],
  ['student', /^(?:student\p{L}*|scholieren|undergraduates?)$/u],
  ['member', /^(?:leden|lid|ledenkorting|ledenprijs|members?|pashouders|cardholders|abonnees|subscribers)$/u],
  ['family', /^(?:gezin\p{L}*|famil\p{L}+)$/u],
  ['group', /^(?:groep|groepen|groeps\p{L}+|groups?|schoolklassen|klassen)$/u],
  ['staff', /^(?:medewerkers|personeel|staff|employees)$/u],
  ['advanced', /^(?:gevorderd\p{L}*|advanced|premium|deluxe|vip|basic|pro)$/u],
  ['early', /^(?:vroegboek\p{L}*|early-?(?:bird|book)\p{L}*)$/u],
]
const SIZE =
  /(?<![\p{L}\d])(?:(?:maat|size)\s*)(xxs|xs|s|m|l|xl|xxl|\d{2})(?![\p{L}\d])|^(xxs|xs|s|m|l|xl|xxl)$/giu
/** `18 jaar of ouder`, `18+`, `over-60s`: for whom, said by age. */
const BY_AGE: [string, RegExp][] = [
  [
    'senior',
    /(?:6[05]|67|70) ?(?:\+|-?plus\p{L}*|(?:jaar |years )?(?:en|of|and|or) (?:ouder|over|older))|over-?(?:6[05]|67|70)s?/u,
  ],
  [
    'adult',
    /(?<!\d)(?:1[68]|21) ?(?:\+|-?plus\p{L}*|(?:jaar |years )?(?:en|of|and|or) (?:ouder|over|older)|jaar bent)/u,
  ],
]
/** A membership has a price itself; with one, something else has. */
const BY_MEMBERSHIP =
  /(?<!\p{L})(?:met|with) (?:(?:een|je|uw|ons|an?|your|our) )?(?:lidmaatschap|membership)(?!\p{L})/u
/** The price for each child of a school's camp is the price. */
const EACH = /(?<!\p{L})(?:per|each|elk) (?:kind|child|leerling|pupil|student|persoon|person)(?!\p{L})/gu
const WEEKDAY =
  /(?<!\p{L})(zon|maan|dins|woens|donder|vrij|zater|sun|mon|tues|wednes|thurs|fri|satur)da(?:g|y)\p{L}*|(?<!\p{L})(weekend\p{L}*|koopavond|koopzondag)/giu

/** Does a text name people: children, students, members? */
export const hasPerson = (text: string): boolean => limitsOf(text).persons.size > 0

/** What holds for everybody holds for them. */
export const isAdult = (word: string): boolean =>
  PERSONS.some(([who, pattern]) => who === 'adult' && pattern.test(word))

/** `in Zwolle`, `voor gevorderden`, `laten slijpen`: where, for whom or of what something else may hold. */
const QUALIFIERS = [
  /(?<!\p{L})(?:[Ii]n|[Tt]e|[Aa]t|[Bb]ij)\s+(?:the\s+|de\s+|het\s+)?(\p{Lu}[\p{L}'’-]+)/gu,
  /(?<!\p{L})laten\s+(\p{L}+en)(?!\p{L})/giu,
  /(?<!\p{L})(?:voor|for)\s+(?:(?:de|het|een|the|an?|our|onze)\s+)?(\p{L}[\p{L}'’-]+)/giu,
]

/** `Op de omvormer zit tien jaar garantie`: a warranty is one on something. The `fles` may be a `waterfles`. */
const WARRANTY = /garantie|warranty|guarantee/iu
const ON = /(?<!\p{L})(?:op|on)\s+(?:(?:de|het|een|uw|je|alle|the|an?|your|all)\s+)(\p{L}[\p{L}'’-]{4,})/giu

/** Words that narrow down what an amount is about, besides naming its subject. */
export const qualifiersOf = (text: string, kind: MentionKind): string[] =>
  [...QUALIFIERS, ...(WARRANTY.test(text) ? [ON] : [])].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, word = '']) => subjectWords(word, kind)),
  )

export interface Limits {
  persons: Set<string>
  sizes: Set<string>
  weekdays: Set<string>
}

const DAYS: Record<string, string> = {
  zon: 'sun',
  maan: 'mon',
  dins: 'tues',
  woens: 'wednes',
  donder: 'thurs',
  vrij: 'fri',
  zater: 'satur',
}

/** For whom, in which size and on which day of the week a text says that something holds. */
export function limitsOf(text: string): Limits {
  const folded = fold(text)
  // `Book early` is no price of its own; `early bird` is.
  const words =
    folded
      .replace(EACH, ' ')
      .replace(/early (?=bird|book)/gu, 'early-')
      .match(/[\p{L}\d-]+/gu) ?? []
  const persons = words.flatMap((word) => PERSONS.find(([, pattern]) => pattern.test(word))?.[0] ?? [])
  persons.push(...BY_AGE.filter(([, pattern]) => pattern.test(folded)).map(([who]) => who))
  if (BY_MEMBERSHIP.test(folded)) persons.push('member')
  const sizes = [...folded.trim().matchAll(SIZE)].map(([, named, alone]) => named ?? alone ?? '')
  const weekdays = [...folded.matchAll(WEEKDAY)].map(([, day, other]) =>
    day ? (DAYS[day] ?? day) : (other ?? ''),
  )
  return { persons: new Set(persons), sizes: new Set(sizes), weekdays: new Set(weekdays) }
}
