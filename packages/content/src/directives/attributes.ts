// The kinds of attribute a directive may have: written text to a checked value.
import { isIsoDate, toIsoDate } from '../iso-date.ts'
import type { Attribute } from './define-directive.ts'

export const required = <Value>(attribute: Attribute<Value>): Attribute<Value> & { required: true } => ({
  ...attribute,
  required: true,
})

export const text: Attribute<string> = { read: (written) => written.normalize('NFC'), expected: 'text' }

/** An address as written: whether it is safe is decided by whoever makes a link of it. */
export const address: Attribute<string> = {
  read: (written) => written.trim() || undefined,
  expected: 'an address',
}

export const key: Attribute<string> = {
  read: (written) => (/^[a-z0-9][a-z0-9-]{0,63}$/.test(written) ? written : undefined),
  expected: 'lower-case letters, digits and hyphens',
}

/** One or more words, by comma or space. */
export const list: Attribute<string[]> = {
  read(written) {
    const words = written.split(/[\s,]+/).filter(Boolean)
    return words.length > 0 ? words : undefined
  },
  expected: 'one or more names, separated by commas',
}

export const date: Attribute<string> = {
  read(written) {
    const iso = toIsoDate(written)
    return iso !== undefined && isIsoDate(iso) ? iso : undefined
  },
  expected: 'a date such as 2026-09-06 or 2026-09-06T18:00+02:00',
}

export const timeZone: Attribute<string> = {
  read: (written) => (isTimeZone(written) ? written : undefined),
  expected: 'a time zone such as Europe/Amsterdam',
}

function isTimeZone(name: string): boolean {
  try {
    // An offset such as +02:00 is no zone: it does not know of summer time.
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false // RangeError: there is no such zone
  }
}

/** `8`, `8s` or `800ms`; the value is milliseconds. */
export const duration: Attribute<number> = {
  read(written) {
    const match = /^(\d+(?:\.\d+)?)\s*(ms|s)?$/.exec(written.trim())
    const amount = Math.round(Number(match?.[1]) * (match?.[2] === 'ms' ? 1 : 1_000))
    return Number.isSafeInteger(amount) && amount > 0 ? amount : undefined
  },
  expected: 'a duration such as 8s',
}

export function oneOf<const Choice extends string>(...choices: Choice[]): Attribute<Choice> {
  return {
    read: (written) => choices.find((choice) => choice === written.trim().toLowerCase()),
    expected: [choices.slice(0, -1).join(', '), choices.at(-1)].filter(Boolean).join(' or '),
  }
}
