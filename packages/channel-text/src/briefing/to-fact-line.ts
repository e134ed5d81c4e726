// Turns a fact into a line that staff can read out: its name, its value in their language, until when it holds.
import { amountOf } from '@kanaal/content'
import type { Fact } from '@kanaal/types'
import { label } from './labels.ts'
import { type DateStyle, toLongDate } from './to-long-date.ts'

const SIGNS: Record<string, string> = { EUR: '€', GBP: '£', USD: '$' }

/** `Prijs van de rugzak: € 49,95, geldig tot en met 6 september 2026` */
export function toFactLine(fact: Omit<Fact, 'place'>, style: DateStyle): string {
  const { locale } = style
  const { validFrom, validUntil } = fact
  const from = validFrom && label('validFrom', locale, { date: toLongDate(validFrom, style) })
  const until = validUntil && label('validUntil', locale, { date: toLongDate(validUntil, style) })
  const line = `${nameOf(fact)}: ${fact.text ?? toWords(fact, style)}`
  return [line, from, until].filter((part) => part !== undefined).join(', ')
}

/** Its label, else its key in words: `rugzak-prijs` gives `Rugzak prijs`. */
function nameOf({ id, label: given }: Pick<Fact, 'id' | 'label'>): string {
  return given ?? inWords(id)
}

/** `terug-naar-school-2027` gives `Terug naar school 2027`. */
export function inWords(key: string): string {
  const words = key.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A value that nobody wrote out for readers. */
function toWords(fact: Omit<Fact, 'place'>, style: DateStyle): string {
  const { locale } = style
  const amount = amountOf(fact)
  const number = amount ? toNumber(amount.value, amount.kind === 'money', locale) : fact.value
  switch (amount?.kind) {
    case 'money': {
      const sign = SIGNS[amount.unit ?? ''] ?? amount.unit ?? ''
      return locale.startsWith('nl') || sign.length > 1 ? `${sign} ${number}` : `${sign}${number}`
    }
    case 'percent':
      return `${number}%`
    case 'date':
      return toLongDate(fact.value, style)
    case 'quantity':
      return `${number} ${fact.unit ?? ''}`
    default:
      return fact.value
  }
}

/** Own digits, not `Intl`: the same input must give the same text under every ICU version. */
function toNumber(value: string, isMoney: boolean, locale: string): string {
  const [whole = '', decimals] = value.split('.')
  const [group, point] = locale.startsWith('nl') ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  if (decimals === undefined) return grouped
  return `${grouped}${point}${isMoney ? decimals.padEnd(2, '0') : decimals}`
}
