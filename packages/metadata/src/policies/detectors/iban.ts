// A text to the bank accounts in it, by length per country and mod 97 (ISO 13616).
import { type Detector, type Span, spansOf } from './detector.ts'

/** In groups by spaces, no-break spaces too, dots or hyphens; in small letters as well: the check digits judge. */
const CANDIDATE =
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ .\u00a0\u202f-]?[A-Z0-9]{4}){2,7}(?:[ .\u00a0\u202f-]?[A-Z0-9]{1,3})?(?![\p{L}\d])/giu

/** Characters of an IBAN by country: after the SWIFT IBAN Registry (not compared with its newest release); a country that is not here has 15 to 34. */
const LENGTHS: Record<string, number> = {
  AT: 20,
  BE: 16,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LT: 20,
  LU: 20,
  LV: 21,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
}

export const isIban = (written: string): boolean => {
  const iban = written.replace(/[^A-Z0-9]/gi, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false
  const length = LENGTHS[iban.slice(0, 2)]
  // One in 97 of all words with digits would pass: in small letters only where the country says how long it is.
  if (length === undefined ? /[a-z]/.test(written) : iban.length !== length) return false
  const moved = iban.slice(4) + iban.slice(0, 4)
  let rest = 0
  for (const sign of moved) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97
  return rest === 1
}

export const iban: Detector = (text) => accountsIn(text).filter((span) => isIban(span.text))

/** What is written as an account, with a mistake in it too: its digits are nothing else. */
export const accountLike = (text: string): Span[] =>
  accountsIn(text).filter((span) => !/[a-z]/.test(span.text) || isIban(span.text))

/** As long as the country says: the words that follow are no part of it. */
const accountsIn = (text: string): Span[] =>
  spansOf(text, CANDIDATE, () => true).map((span) => {
    const length = LENGTHS[span.text.slice(0, 2).toUpperCase()] ?? 0
    const signs = [...span.text.matchAll(/[A-Z0-9]/gi)]
    const last = signs[length - 1]?.index
    const isCut = last !== undefined && /^[^A-Z0-9]/i.test(span.text.slice(last + 1))
    return isCut ? { ...span, end: span.start + last + 1, text: span.text.slice(0, last + 1) } : span
  })
