// A declared fact to how people would speak of it: its amount, its part, its subject, for whom it holds.
import type { Fact } from '@kanaal/types'
import { type Bound, boundOfName } from './bounds.ts'
import type { Role } from './cue.ts'
import { namesAnyEvent } from './generic-words.ts'
import type { Amount, Mention } from './mention.ts'
import { type Side, sidesOf } from './opposites.ts'
import type { Passage } from './passage.ts'
import { nameOfPer } from './per.ts'
import { relationsOf } from './relations.ts'
import { roleOfName } from './role-of-name.ts'
import { fold, isSameSubject, type Limits, limitsOf, subjectWords } from './subject-words.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'
import { unitOf } from './units.ts'

export interface FactProfile {
  fact: Fact
  amount: Amount
  role: Role
  per: string | undefined
  limits: Limits
  /** Days of the week that its own text names: `5 pm on Tuesday`. */
  days: Set<string>
  /** Which of two opposites it is: the first or the last, that of winter or of summer. */
  sides: Side[]
  /** Words that name what it is a fact of. */
  subjects: string[]
  /** Words that stand beside the fact: they say neither that something is about it nor that it is not. */
  neutral: string[]
  /** Is it about what the whole document is about? Then a bare `nu € 59,95` speaks of it. */
  isMain: boolean
  /** Is it the day of the document's own event, which a bare date names? */
  isEventDay: boolean
  /** What happens or holds by it, as `Vertrek` or `Levertijd` says. */
  relations: Set<string>
  bound: Bound | undefined
}

const PER_TIME =
  /(?<!\p{L})per\s+(?:nacht|night|dag|day|week|maand|month|jaar|year|uur|hour|minuut|minute)(?!\p{L})/giu

export interface FactUse {
  passage: Passage
  span: Passage['facts'][number]
}

/** Where the directives of facts stand, by the id of the fact: with a thousand facts nobody looks for each in turn. */
export function usesById(passages: readonly Passage[]): Map<string, FactUse[]> {
  const uses = new Map<string, FactUse[]>()
  for (const passage of passages)
    for (const span of passage.facts) {
      const known = uses.get(span.id) ?? []
      known.push({ passage, span })
      uses.set(span.id, known)
    }
  return uses
}

/** `mentionsOf` gives the amounts of a passage, so that surroundings end where the next amount begins. */
export function profileOf(
  fact: Fact,
  amount: Amount,
  directives: readonly FactUse[],
  title: string,
  mentionsOf: (passage: Passage) => readonly Mention[],
): FactProfile {
  const whole = `${fact.id.replaceAll('-', ' ')} ${fact.label ?? ''}`
  // For how long, not of what: what is parked costs something per night as well.
  const name = whole.replace(PER_TIME, ' ')
  const words = fold(whole).match(/[\p{L}\d]+/gu) ?? []
  // `medewerkers` counts employees: the unit stands with every number of them.
  const own = subjectWords(name, amount.kind).filter((word) => unitOf(word) !== amount.unit)
  const uses = directives.map(({ passage, span }) => ({
    passage,
    around: surroundingsOf({ ...span, kind: amount.kind }, passage, mentionsOf(passage)),
  }))
  const topics = subjectWords(title)
  const isMain =
    own.length === 0 ||
    own.some((one) => topics.some((topic) => isSameSubject(one, topic))) ||
    (isDay(amount) && own.every(namesAnyEvent))
  const [, per = ''] = (fact.unit ?? '').split(/[/ ](?:per )?/)
  return {
    fact,
    amount,
    role:
      roleOfId(fact, amount.kind) ??
      // In a label `van` is no more than "of".
      roleOfName(
        words.filter((word) => !/^(?:van|tot|from|was)$/.test(word)),
        amount.kind,
      ) ??
      (/(?:tot|voor|vóór|uiterlijk|until|by|before|closes?)$/iu.test(fact.label ?? '') && isDay(amount)
        ? 'end'
        : /(?:vanaf|from)$/iu.test(fact.label ?? '') && isDay(amount)
          ? 'start'
          : undefined) ??
      commonRole(uses.map(({ around }) => around)),
    per: rateFirst([
      nameOfPer(per),
      // `Discount on the first month` is no rate.
      amount.kind === 'percent' ? undefined : words.map(perOfName).find(Boolean),
      perOfText(fact.label),
      perOfText(amount.kind === 'quantity' ? fact.text?.replace(/(?<!\p{L})an?\s/giu, '') : fact.text),
      uses.find(({ around }) => around.per)?.around.per,
    ]),
    limits: limitsFor(name, uses, amount.kind),
    days: limitsOf(fact.text ?? '').weekdays,
    sides: sidesOf(whole),
    subjects: isMain ? [...own, ...topics] : own,
    neutral: [
      ...topics,
      ...uses.flatMap(({ passage, around }) =>
        subjectWords(passage.text.slice(around.sentence.start, around.sentence.end)),
      ),
    ],
    isMain,
    isEventDay: false,
    relations: relationsOf(name, amount.kind),
    bound: boundOfName(`${name} ${fact.text ?? ''}`),
  }
}

const isDay = ({ kind }: Amount): boolean => kind === 'date' || kind === 'time'

/** `per user` and `per month` is a rate by the month. */
const rateFirst = (named: readonly (string | undefined)[]): string | undefined => {
  const known = named.filter((one) => one !== undefined)
  return known.find((one) => one !== 'person') ?? known[0]
}

const perOfName = (word: string): string | undefined =>
  /^(?:maand|month)/.test(word)
    ? 'month'
    : /^(?:weekprijs|weekly)/.test(word)
      ? 'week'
      : /^(?:jaarprijs|yearly|annual)/.test(word)
        ? 'year'
        : undefined

/** `€ 12,50 per persoon` */
function perOfText(text: string | undefined): string | undefined {
  const named = /(?:per\s|\/|(?<!\p{L})(?:elk|each|an?)\s)\s*(\p{L}+)|(?<!\p{L})(p\.?p\.?)(?!\p{L})/iu.exec(
    text ?? '',
  )
  return named ? nameOfPer(named[1] ?? named[2] ?? '') : undefined
}

/** The label may know better what an id such as `welkomstkorting` calls a discount. */
function roleOfId({ id, label }: Fact, kind: Mention['kind']): Role | undefined {
  const role = roleOfName(id.split('-'), kind)
  return role === 'discount' && label !== undefined && kind === 'money' ? undefined : role
}

/** What the fact is wherever its directive stands; where that differs it is plain. */
function commonRole(uses: readonly Surroundings[]): Role {
  const roles = new Set(uses.map(({ role }) => role).filter((role) => role !== 'other'))
  const [role = 'plain'] = roles
  return roles.size === 1 ? role : 'plain'
}

function limitsFor(name: string, uses: readonly { around: Surroundings }[], kind: Mention['kind']): Limits {
  const own = limitsOf(name)
  const used = (key: keyof Limits) => uses.flatMap(({ around }) => [...around.limits[key]])
  const isPriced = kind === 'money' || kind === 'percent'
  const pick = (key: keyof Limits) => (own[key].size > 0 || !isPriced ? own[key] : new Set(used(key)))
  return {
    persons: pick('persons'),
    sizes: pick('sizes'),
    weekdays: new Set([...own.weekdays, ...used('weekdays')]),
  }
}
