// Declared amounts to those that follow from them: the price of three, a sum of two, what a discount leaves.

import { isSameAmount } from './fact-amount.ts'
import { latinPattern } from './latin-pattern.ts'
import type { Amount } from './mention.ts'
import { NUMBER, toNumber, toValue } from './numbers.ts'
import { inBase, isCountable } from './units.ts'

const ANY_NUMBER = latinPattern(NUMBER, 'giu')
const TIMES: [RegExp, number][] = [
  [/(?<!\p{L})(?:dubbele?|tweede|double|twice|both|beide|couples?|a pair)(?!\p{L})/iu, 2],
  [/(?<!\p{L})(?:driedubbele?|triple)(?!\p{L})/iu, 3],
]

/** Words with which amounts are added up or taken off. */
const SUM =
  /(?<!\p{L})(?:samen|totaal|totale|inclusief|incl|met|plus|en|all-?in|together|total|including|with|and|altogether|bij elkaar)(?!\p{L})/iu
const LESS =
  /(?<!\p{L})(?:\p{L}*korting|bespaar\p{L}*|besparing|scheelt|minder|goedkoper|voordeel|duurder|meer|reductie|discount|concession\p{L}*|reduced|save|saves|saving|off|less|cheaper|extra|early[ -]bird|vroegboek\p{L}*|leden|members?)(?!\p{L})/iu

/**
 * `Twee kaarten kosten € 29` agrees with a fact of € 14,50; `€ 18 per les` with € 180 for ten.
 *
 * @param words the sentence without the amount itself
 */
export function isDerived(amount: Amount, words: string, declared: readonly Amount[]): boolean {
  if (amount.kind !== 'money' && amount.kind !== 'quantity') return false
  const own = declared.filter(({ kind, unit }) => kind === amount.kind && isOneMeasure(amount.unit, unit))
  if (own.length === 0) return false
  const is = (value: number): boolean =>
    isSameAmount(amount, { ...amount, value: toValue(Math.round(value * 100) / 100) })
  const said = [...words.matchAll(ANY_NUMBER)].map(([written]) => toNumber(written) ?? 0)
  const counts = [
    ...said,
    ...TIMES.filter(([pattern]) => pattern.test(words)).map(([, factor]) => factor),
    ...declared
      .filter(({ kind, unit = '' }) => amount.kind === 'money' && kind === 'quantity' && isCounted(unit))
      .map(({ value }) => Number(value)),
  ].filter((count) => Number.isInteger(count) && count > 1)
  const shares = declared.filter(({ kind }) => kind === 'percent').map(({ value }) => Number(value) / 100)
  const values = own.map(({ value, unit = '' }) => toUnit(Number(value), unit, amount.unit))
  return values.some(
    (value, index) =>
      counts.some((count) => is(value * count) || is(value / count)) ||
      (amount.kind === 'money' &&
        ((LESS.test(words) && shares.some((share) => is(value * (1 - share)) || is(value * share))) ||
          values.some(
            (other, row) =>
              row !== index &&
              ((SUM.test(words) && is(value + other)) || (LESS.test(words) && is(value - other))),
          ))),
  )
}

/** A price is divided over sessions and months, not over minutes or kilos. */
const isCounted = (unit: string): boolean => isCountable(unit) || /^(?:month|week|year|piece)$/.test(unit)

const isOneMeasure = (one = '', other = ''): boolean =>
  one === '' || other === '' || inBase(1, one).unit === inBase(1, other).unit

const toUnit = (value: number, unit: string, wanted = unit): number =>
  wanted === '' || unit === '' ? value : (value * inBase(1, unit).value) / inBase(1, wanted).value
