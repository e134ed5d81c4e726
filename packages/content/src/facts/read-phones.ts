// A text to the phone numbers in it, as digits.
import type { Mention } from './mention.ts'

/** A plus or a zero, then groups of digits; `(555) 010-0199`; free and paid numbers such as `0800-1234`. */
const PHONE =
  /(?<![\d\p{L}.,/-])(?:\+\d{1,3}[\s.-]?(?:\(0?\d{1,4}\)[\s.-]?)?\d(?:[\s.-]?\d){6,11}|\(?0\d{1,3}\)?(?:[\s.–-]|\s[–-]\s)?\d(?:[\s.-]?\d){5,8}|0[89]00[\s.-]?\d{4}|\(?\d{3}\)?[\s.-]\d{3}-\d{4})(?![\d\p{L}]|[.,-]\d)/gu

export function readPhones(text: string): Mention[] {
  return [...text.matchAll(PHONE)].map((match) => ({
    kind: 'phone',
    value: toDigits(match[0]),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** `+31 (0)30-200 01 88` gives `+31302000188`. */
export const toDigits = (written: string): string => written.replace(/\(0\)/g, '').replace(/(?!^\+)\D/g, '')

/** `030 200 01 88` and `+31 30 200 01 88` are one number: without country code and leading zero they are equal. */
export function isSamePhone(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [one, other]
    .map((digits) => digits.replace(/^\+/, '').replace(/^0+/, ''))
    .sort((a, b) => a.length - b.length)
  // A country code has at most 3 digits (ITU-T E.164, read 2026-11-21).
  return longer.endsWith(shorter) && longer.length - shorter.length <= 3 && shorter.length >= 6
    ? true
    : longer === shorter
}
