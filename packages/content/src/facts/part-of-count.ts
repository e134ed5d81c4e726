// A number of what a fact counts to whether it says how many there are, or speaks of some of them.
import { thingCounted } from './counted-by-name.ts'
import type { FactProfile } from './fact-profile.ts'
import type { Mention } from './mention.ts'

/** `Er zijn 5 plekken bezet`, `al 25 deelnemers`, `five extra places`: some of them, or some besides. */
const PART =
  /(?<!\p{L})(?:bezet|vergeven|verkocht|gereserveerd|geboekt|ingenomen|vrij|over|resterende?|extra|eerste|laatste|al|reeds|inmiddels|nog|tot nu toe|already|so far|yet|still|to date|taken|booked|sold|reserved|filled|free|left|remaining|additional|more|first|last)(?!\p{L})/iu

/** What says how many there are, and not what is done with some: `you may miss two sessions`. */
const ALL =
  /(?<!\p{L})(?:er (?:zijn|waren|komen)|(?:zijn|waren) er|heeft|hebben|telt|tellen|biedt|bieden|bestaat|bestaan|totaal|aantal|there are|has|have|offers?|consists?|total|number of)(?!\p{L})|^[\s\p{P}]*$/iu

/**
 * Of what a fact's name alone counts, fewer may be some of them.
 *
 * @param rest the sentence without the number
 */
export function isPart(
  mention: Mention,
  { fact, amount }: Pick<FactProfile, 'fact' | 'amount'>,
  rest: string,
): boolean {
  if (mention.kind !== 'quantity' || thingCounted(fact) === undefined) return false
  if (PART.test(`${mention.text} ${rest}`)) return true
  return Number(mention.value) < Number(amount.value) && !/:/.test(mention.text) && !ALL.test(rest)
}
