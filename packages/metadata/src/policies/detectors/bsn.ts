// A text to the Dutch citizen service numbers in it, by the 11-proef.
import { type Detector, spansOf } from './detector.ts'

/** Nine digits, or eight where it is called a BSN, alone or in groups (`1234.56.782`, `123-456-782`). */
const CANDIDATE = /(?<![\p{L}\d.,/_+-])\d(?:[ .\u00a0\u202f-]?\d){7,8}(?![\d_/-]|[.,:]\d|\p{L})/gu
const NAMED = /\b(?:bsn|burgerservicenummers?|sofi-?nummers?|citizen service numbers?)\b[^\d]{0,30}$/i
/** In a time or an address a colon stands before digits as well; only behind its name is one no part of something. */
const PART = /:$/
/** Numbers of companies, orders and telephones that can pass the same test. */
const OTHER =
  /\b(?:rsin|kvk|btw|vat|fiscaal|tel|telefoon|phone|fax|order|bestelnummer|artikel\w*|factuur\w*|invoice|isbn|id|nr|no)\b[^\d]{0,12}$/i

/**
 * The weighted sum (9 8 7 6 5 4 3 2 -1) is divisible by 11; the example 249566758 is that of
 * https://www.privacynieuws.nl/binnenlands-nieuws/id-plicht-paspoort/wie-gebruiken-uw-burgerservicenummer.html (read 2026-11-22).
 */
export const isBsn = (digits: string): boolean => {
  const nine = digits.padStart(9, '0')
  if (!/^\d{9}$/.test(nine) || /^(\d)\1*$/.test(nine)) return false
  const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0
}

export const bsn: Detector = (text) =>
  spansOf(text, CANDIDATE, ({ 0: written, index }) => {
    const before = text.slice(Math.max(0, index - 60), index)
    const digits = written.replace(/\D/g, '')
    if (!isBsn(digits) || OTHER.test(before)) return false
    if (NAMED.test(before)) return true
    // A number of nine digits passes once in eleven times; grouped or of eight digits it must be called a BSN.
    return written.length === 9 && !PART.test(before) && !/^0{2}/.test(written)
  })
