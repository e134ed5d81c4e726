// A text to the telephone numbers in it: Dutch ones, and international ones with their country.
import { type Detector, spansOf } from './detector.ts'
import { accountLike } from './iban.ts'

const CANDIDATE =
  /(?<![\p{L}\d.,:/_=#+-])(?:(?:\+|00(?=[1-9])|0(?=[1-9]))\d{0,4}(?:[ .-]?\(0\d{0,3}\))?|\(0[1-9]\d{0,2}\))(?:(?: - |[ .\u00a0\u202f-])?\d{1,4}){2,6}(?![\d_/=]|[.,:-]\d|\p{L})/gu
/** Numbers of companies that stand for no person: free, paid and company numbers. */
const SERVICE = /^(?:0|31)(?:800|900|906|909|88|85|91|84|14\d|1[48]\d{2})/

/** Digits with the country first: `+31 (0)6 12345678`, `0031612345678` and `06-12345678` give `31612345678`. */
const toDigits = (written: string): string => {
  const digits = written.replace(/\(0\)/, '').replace(/\D/g, '')
  if (written.startsWith('+')) return digits
  return digits.startsWith('00') ? digits.slice(2) : `31${digits.slice(1)}`
}

export const phone: Detector = (text, { locale, site }) => {
  const own = site.organization?.phone
  const accounts = /\d/.test(text) ? accountLike(text) : []
  return spansOf(text, CANDIDATE, ({ 0: written, index }) => {
    if (accounts.some(({ start, end }) => start <= index && index < end)) return false
    const isLocal = !written.startsWith('+') && !written.startsWith('00')
    const digits = toDigits(written)
    // A Dutch number has nine digits after the country; E.164 allows 15 in all.
    if (isLocal && (!/^nl(-|$)/i.test(locale) || digits.length !== 11)) return false
    if (digits.length < 9 || digits.length > 15) return false
    if (digits.startsWith('31') && digits.length !== 11) return false
    return !SERVICE.test(digits) && (own === undefined || toDigits(own) !== digits)
  })
}
