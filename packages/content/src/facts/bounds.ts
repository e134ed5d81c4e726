// The words around a number to whether it is exact, about, at least or at most, and what that leaves to contradict.
import { latinPattern } from './latin-pattern.ts'
import type { Amount } from './mention.ts'
import { inBase, isCountable } from './units.ts'

export type Bound = 'about' | 'under' | 'over' | 'most' | 'least'

const near = (source: string): RegExp =>
  latinPattern(String.raw`(?<!\p{L})(?:${source})(?!\p{L})[\s:(]*(?:(?:de|het|een|the|a|an)\s+)?$`)

const BEFORE: [Bound, RegExp][] = [
  [
    'most',
    near(
      String.raw`maximaal|maximum(?: van| of)?|max\.?|hoogstens|hooguit|ten hoogste|tot wel|up to|at most|(?:no|not) more than|niet meer dan`,
    ),
  ],
  [
    'least',
    near(
      String.raw`minimaal|minimum(?: van| of)?|minstens|ten ?minste|op zijn minst|vanaf|from|at least|no (?:fewer|less) than`,
    ),
  ],
  ['under', near(String.raw`minder dan|onder|nog geen|less than|fewer than|under|below`)],
  ['over', near(String.raw`meer dan|ruim|boven|over|more than|upwards of`)],
  [
    'about',
    near(
      String.raw`ongeveer|circa|ca\.?|rond|zo['’]n|bijna|pakweg|een kleine|nearly|about|around|roughly|almost|approximately|close to|some`,
    ),
  ],
]
const BEHIND: [Bound, RegExp][] = [
  ['least', /^\s*(?:of|en|or|and) (?:meer|ouder|hoger|langer|more|over|older|up|above)(?!\p{L})/iu],
  ['most', /^\s*(?:of|en|or|and) (?:minder|jonger|korter|less|fewer|under|younger)(?!\p{L})/iu],
]
const OF_NAME: [Bound, RegExp][] = [
  [
    'most',
    /(?<!\p{L})(?:max\p{L}*|hoogst\p{L}*|hooguit|limi\p{L}*|capaciteit|capacity|allow\p{L}*|toegestaan|cut off|up to|at most|binnen|within)(?!\p{L})/iu,
  ],
  ['least', /(?<!\p{L})(?:min|minim\p{L}*|minstens|vanaf|least)(?!\p{L})/iu],
]

/** `Onder de 1 bar moet u bijvullen` says when something is to be done, not how much it is. */
const CONDITION =
  /^[\s"'(]*(?:onder|boven|beneden)\s+(?:de\s+)?(?:moet(?:en)?|mag|mogen|kunt?|kan|kunnen|wordt|worden|gaat|krijgt|betaalt|is|zijn)(?!\p{L})/iu
/** `sentence` without the amount. */
export const isCondition = (sentence: string): boolean => CONDITION.test(sentence)

export const boundOf = (before: string, after: string): Bound | undefined =>
  BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ??
  BEHIND.find(([, pattern]) => pattern.test(after))?.[0]

/** `maximaal aantal deelnemers` is a fact about the most there can be. */
export const boundOfName = (name: string): Bound | undefined =>
  OF_NAME.find(([, pattern]) => pattern.test(name))?.[0]

/** How far a rounded number may be off: `ongeveer 50` for 46. */
const ROUNDING = 0.1

/** True where what is said is so although the numbers differ: `meer dan 100` of 120, `ongeveer € 50` of € 49,95. */
export function isTrueOf(bound: Bound, said: Amount, declared: Amount, ofFact: Bound | undefined): boolean {
  const [one, other] = [said, declared].map(({ value, unit = '' }) => inBase(Number(value), unit).value)
  if (one === undefined || other === undefined) return false
  if (bound === 'about') return Math.abs(one - other) <= ROUNDING * other
  if (bound === ofFact) return false
  // `hoogstens 8 spelers` of 6 `spelers`: a number of those who take part is the most there can be, as another one is.
  if (bound === 'most' && !ofFact && declared.kind === 'quantity' && isCountable(declared.unit ?? ''))
    return false
  if ((bound === 'most' || bound === 'under') && ofFact === 'least') return true
  if ((bound === 'least' || bound === 'over') && ofFact === 'most') return true
  return bound === 'most' || bound === 'under' ? other <= one : other >= one
}
