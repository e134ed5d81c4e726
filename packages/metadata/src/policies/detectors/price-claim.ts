// A text to the claims in it that a price was higher before.
import { type Detector, spansOf } from './detector.ts'

/** `€ 49,95`, `49,95`, `EUR 49`, `49 euro`, `£1,049.00`: the amount with or without its currency. */
const AMOUNT = String.raw`(?:(?:€|£|\$|EUR|GBP|USD)\s?)?\d{1,6}(?:[.,]\d{2,3}){0,3}(?:,-|,–)?(?:\s?(?:euro|EUR|€|pounds?|dollars?))?`

const CLAIM = new RegExp(
  [
    String.raw`(?<!\p{L})van(?:\s+de)?\s+${AMOUNT}\s*,?\s*(?:nu\s+|slechts\s+|maar\s+)*(?:voor|nu)\s+(?:slechts\s+|maar\s+|nu\s+)*${AMOUNT}`,
    String.raw`(?<!\p{L})(?:normaal|eerst|was)\s+${AMOUNT}\s*[,;.]?\s*(?:nu|voor)\s+(?:slechts\s+|maar\s+|voor\s+)*${AMOUNT}`,
    String.raw`(?<!\p{L})(?:was|originally|formerly|normally)\s+${AMOUNT}\s*[,;.]?\s*(?:and\s+)?(?:is\s+)?(?:now|today)\s+(?:only\s+|just\s+)*${AMOUNT}`,
    String.raw`(?<!\p{L})(?:reduced|down)\s+from\s+${AMOUNT}(?:\s+to\s+${AMOUNT})?`,
    String.raw`(?<!\p{L})from\s+${AMOUNT}\s+(?:now\s+)?for\s+(?:only\s+|just\s+)*${AMOUNT}`,
    String.raw`(?<!\p{L})(?:nu|now)(?:\s+(?:voor|for|only|slechts|maar))*\s+${AMOUNT}\s*[,;(–-]{0,2}\s*(?:was|eerst|normaal|voorheen|originally|formerly|normally)\s+${AMOUNT}`,
    String.raw`${AMOUNT}\s+(?:in\s+plaats\s+van|i\.?p\.?v\.?|instead\s+of)\s+${AMOUNT}`,
    String.raw`(?<!\p{L})(?:oude|oorspronkelijke|normale|old|original|regular)\s+(?:prijs|price)\s*:?\s*${AMOUNT}\s*[.,;]?\s*(?:nieuwe\s+prijs|new\s+price|nu|now)\s*:?\s*${AMOUNT}`,
    String.raw`(?<=~~)${AMOUNT}\s?~~\s*(?:nu\s+|now\s+|voor\s+|for\s+)?${AMOUNT}`,
  ].join('|'),
  'giu',
)

/** From one price to another: a range where it goes up. */
const DROP = new RegExp(
  String.raw`(?<!\p{L}|(?:reduced|down)\s)(?:from|van)\s+(${AMOUNT})\s+(?:to|naar)\s+(${AMOUNT})`,
  'giu',
)

/** Two bare numbers are no prices: "van 10 voor 12 uur". */
const IS_MONEY = /[€£$]|\b(?:EUR|GBP|USD|euro|pounds?|dollars?)\b|\d,-|\d[.,]\d{2}(?!\d)/i

export const priceClaim: Detector = (text) =>
  !/\d/.test(text)
    ? []
    : [
        ...spansOf(text, CLAIM, ({ 0: claim }) => IS_MONEY.test(claim)),
        ...spansOf(
          text,
          DROP,
          ({ 0: claim, 1: from = '', 2: to = '' }) => IS_MONEY.test(claim) && sumOf(to) < sumOf(from),
        ),
      ].sort((a, b) => a.start - b.start)

/** `€ 1.299,00` is 1299: two digits at the end are cents, three are not. */
const sumOf = (amount: string): number => {
  const [, whole = '', cents = '0'] = /(\d[\d.,]*?)(?:[.,](\d{2}))?(?![\d.,]*\d)/.exec(amount) ?? []
  return Number(`${whole.replace(/[.,]/g, '')}.${cents}`)
}
