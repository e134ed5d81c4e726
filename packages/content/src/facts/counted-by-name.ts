// A fact without a unit to what it counts, where its own name says so: `plekken: 25` counts places.
import type { Fact } from '@kanaal/types'
import { amountOf } from './fact-amount.ts'
import type { Amount } from './mention.ts'
import { unitOf } from './units.ts'

const HOW_MANY = /^(?:(?:het )?(?:totaal )?aantal|(?:the )?(?:total )?number of|how many|hoeveel)\s+/iu
/**
 * Plurals of Dutch and English: a fact `zaal` or `hoofdstuk` numbers one of them. Many a word ends like one:
 * `prijs`, `huis`, `bus`, `class`.
 */
const PLURAL = /^\p{L}{2,}(?:en|(?<![suijaeo])s|(?<=[bcdfghklmnprtvwxz][aeo])['’]?s)$/iu
/** Money, dates and the like are no things to count. */
const NO_THINGS =
  /(?:kosten|costs|tarieven|jaren|years|uren|hours|dagen|days|weken|weeks|maanden|months|minuten|minutes|euro['’]?s)$/iu

/** The thing as the fact calls it; undefined where its name is no plural. */
export function thingCounted({ id, label, value, unit, text }: Fact): string | undefined {
  if (unit !== undefined || amountOf({ value, ...(text !== undefined && { text }) })?.kind !== 'number')
    return undefined
  const names = [id.replaceAll('-', ' '), label ?? ''].map((name) => name.trim().replace(HOW_MANY, ''))
  return names.find((name) => PLURAL.test(name) && !NO_THINGS.test(name))?.toLowerCase()
}

/** `amount` with that thing for its unit. */
export function countedByName(amount: Amount, fact: Fact): Amount {
  const thing = amount.kind === 'number' ? thingCounted(fact) : undefined
  return thing === undefined ? amount : { kind: 'quantity', value: amount.value, unit: unitOf(thing) }
}
