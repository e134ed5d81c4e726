// A declared fact to the amount it stands for, and two amounts to whether they say the same.
import type { Fact } from '@kanaal/types'
import { defined } from '../defined.ts'
import { isIsoDate } from '../iso-date.ts'
import type { Amount } from './mention.ts'
import { toNumber, toValue } from './numbers.ts'
import { readDates } from './read-dates.ts'
import { currencyOf, readMoney } from './read-money.ts'
import { isSamePhone, readPhones, toDigits } from './read-phones.ts'
import { readTimes } from './read-times.ts'
import { isCountable, isOneMeasure, isSameSize, unitOf } from './units.ts'

/** `120 schilderijen`: what a text counts where the fact has no unit. */
const COUNTED = /^\D{0,12}[\d.,]+\s+(?!euro)(\p{L}{2,})/iu

/** Undefined where the fact is a name, a place or another text: those have no other form to compare. */
export function amountOf({
  value,
  unit = '',
  text,
}: Pick<Fact, 'value' | 'unit' | 'text'>): Amount | undefined {
  const [measure = ''] = unit.split(/[/ ]/)
  const number = /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : toNumber(value)
  const currency = currencyOf(measure)
  if (currency !== undefined && number !== undefined)
    return { kind: 'money', value: toValue(number), unit: currency }
  if (/^(?:percent|procent|percentage|%|pct)$/i.test(unit) && number !== undefined)
    return { kind: 'percent', value: toValue(number) }
  if (/^(?:phone|telefoon|tel|telephone|fax|mobile)$/i.test(unit) || (unit === '' && isPhone(value)))
    return { kind: 'phone', value: toDigits(value) }
  if (isIsoDate(value)) return { kind: 'date', value: value.slice(0, 10) }
  if (/^(?:date|datum|dag|day)$/i.test(unit) && number === undefined) {
    const [date] = readDates(value, 'nl')
    return date && { kind: 'date', value: date.value }
  }
  if (/^\d{1,2}[:.]\d{2}$/.test(value) && /^(?:time|tijd|tijdstip|uur|hour|clock|)$/i.test(unit)) {
    const [time] = readTimes(value.replace('.', ':'))
    return time && { kind: 'time', value: time.value }
  }
  if (number === undefined) return unit === '' || currency !== undefined ? asWritten(value) : undefined
  if (/^(?:year|jaar|jaartal)$/i.test(unit) && /^(?:1[4-9]|20)\d{2}$/.test(value))
    return { kind: 'year', value }
  const counted = unit !== '' ? unit.split(/\s+per\s|\//)[0]?.trim() : COUNTED.exec(text ?? '')?.[1]
  if (counted) return { kind: 'quantity', value: toValue(number), unit: unitOf(counted) }
  return text !== undefined && /[€£$]|\beuro/i.test(text)
    ? { kind: 'money', value: toValue(number) }
    : { kind: 'number', value: isCode(value.trim(), number) ? value.trim() : toValue(number) }
}

/** `0612` and what has more digits than a number can hold are told apart by every one of them. */
const isCode = (value: string, number: number): boolean =>
  /^0\d/.test(value) || !Number.isSafeInteger(Math.trunc(number))

/** `price: "€ 10.00"`, `discount: 20%`: the unit stands in the value. */
function asWritten(value: string): Amount | undefined {
  const text = value.trim()
  const money = readMoney(text).find((one) => one.text === text)
  if (money)
    return { kind: 'money', value: money.value, ...(money.unit !== undefined && { unit: money.unit }) }
  const share = toNumber(/^([\d.,]+)\s*(?:%|procent|percent)$/iu.exec(text)?.[1] ?? '')
  return share === undefined ? undefined : { kind: 'percent', value: toValue(share) }
}

/** A number to call as people write it: in groups, or with a country code. Digits alone may number anything. */
const isPhone = (value: string): boolean =>
  /^\+|[\s.()–-]/.test(value.trim()) &&
  readDates(value, 'nl').length === 0 &&
  readPhones(value).some(({ text }) => text === value.trim())

/** Everything that a text may say of a fact: of a moment its day, and its hour as well. */
export function amountsOf(fact: Pick<Fact, 'value' | 'unit' | 'text'>): Amount[] {
  const amount = amountOf(fact)
  const hour = amount?.kind === 'date' ? hourOf(fact.value) : undefined
  return [...(amount ? [amount] : []), ...(hour ? [hour] : [])]
}

/** The hour on the clock of the place. In UTC nobody is told it; midnight and the minute before it mean a day. */
function hourOf(value: string): Amount | undefined {
  const [, hour] =
    /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:[+-]\d{2}:\d{2})?$/.exec(value) ?? []
  return hour === undefined || /^(?:00:00|23:59|24:00)$/.test(hour)
    ? undefined
    : { kind: 'time', value: hour }
}

type Worth = Pick<Fact, 'value' | 'unit' | 'text'>

/** Of a moment the day and the hour, where both have one; a unit that only one of them names belongs to both. */
export function isSameFact(one: Worth, other: Worth): boolean {
  // The words say what is counted, `150` of `150 seats`, and are not themselves compared.
  const text = one.text ?? other.text
  const amounts = amountsOf({ value: one.value, ...defined({ unit: one.unit ?? other.unit, text }) })
  const others = amountsOf({ value: other.value, ...defined({ unit: other.unit ?? one.unit, text }) })
  if (amounts.length === 0 || others.length === 0) return one.value.trim() === other.value.trim()
  return amounts.slice(0, others.length).every((amount, index) => {
    const same = others[index]
    return same !== undefined && isSameAmount(amount, same)
  })
}

/**
 * Declarations of one fact in two documents: may both be true? Names and places are written differently in other
 * languages, a price in pounds beside one in euros contradicts nothing, and `120 schilderijen` are `120 paintings`.
 */
export function mayBothHold(one: Worth, other: Worth): boolean {
  const [unit = other.unit, otherUnit = one.unit] = [one.unit, other.unit]
  const a = amountOf({ ...one, ...(unit !== undefined && { unit }) })
  const b = amountOf({ ...other, ...(otherUnit !== undefined && { unit: otherUnit }) })
  if (!a || !b) return true
  if (isNumber(a) && isNumber(b) && (a.kind !== b.kind || isOtherWord(a, b))) return a.value === b.value
  return a.kind !== b.kind || (a.kind === 'money' && a.unit !== b.unit) || isSameFact(one, other)
}

const isNumber = ({ kind }: Amount): boolean => kind === 'number' || kind === 'quantity'

/** Things have another word in every language; hours and kilos have a measure. */
const isOtherWord = ({ unit: one = '' }: Amount, { unit: other = '' }: Amount): boolean =>
  one !== other && isCountable(one) && isCountable(other)

/** `€ 49,95` and `49.95 euro`, `5 september` and `2027-09-05`, `030 200 01 88` and `+31302000188`. */
export function isSameAmount(one: Amount, other: Amount): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'phone') return isSamePhone(one.value, other.value)
  if (one.kind === 'date')
    return [one.value, one.also].some((a) => [other.value, other.also].some((b) => isSameDate(a, b)))
  if (one.kind === 'time')
    return [one.value, one.also].some((a) => a !== undefined && [other.value, other.also].includes(a))
  return readingsOf(one).some((a) => readingsOf(other).some((b) => isSameMeasure(a, b)))
}

const readingsOf = ({ also, ...amount }: Amount): Amount[] =>
  also === undefined ? [amount] : [amount, { ...amount, value: also }]

const isSameMeasure = (one: Amount, other: Amount): boolean =>
  one.kind === 'quantity' && one.unit && other.unit
    ? isSameSize({ ...one, unit: one.unit }, { ...other, unit: other.unit })
    : one.value === other.value && (!one.unit || !other.unit || one.unit === other.unit)

/** May two amounts be compared at all? Dollars and euros, or kilos and litres, may not. */
export const isComparable = (one: Amount, other: Amount): boolean =>
  one.kind === other.kind &&
  (one.kind === 'quantity'
    ? isOneMeasure(one.unit ?? '', other.unit ?? '')
    : !one.unit || !other.unit || one.unit === other.unit)

/** Does the weekday that stands with a date belong to the day that is meant? */
export function isRightWeekday({ weekday }: Amount, iso: string): boolean {
  // Without its year a day falls on any of them.
  if (weekday === undefined || iso.startsWith('--')) return true
  return new Date(`${iso}T00:00:00Z`).getUTCDay() === weekday
}

/** A date without its year agrees with that day of any year. */
function isSameDate(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return one.startsWith('--') || other.startsWith('--') ? one.slice(-5) === other.slice(-5) : one === other
}
