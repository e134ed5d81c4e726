// A text to the claims in it that a price was higher before.
import { type Detector, spansOf } from './detector.ts'

/** `€ 49,95`, `49,95`, `EUR 49`, `49 euro`, `£1,049.00`: the amount with or without its currency. */
const AMOUNT = String.raw`(?:(?:€|£|\$|EUR|GBP|USD)\s?)?\d{1,6}(?:[.,]\d{2,3}){0,3}(?:,-|,–)?(?:\s?(?:euro|EUR|€|pounds?|dollars?))?`

const CLAIM = new RegExp(
  [
    String.raw`(?<!\p{L})van(?:\s+de)?\s+${AMOUNT}\s*,?\s*(?:nu\s+|slechts\s+|maar\s+)*voor\s+(?:slechts\s+|maar\s+|nu\s+)*${AMOUNT}`,
    String.raw`(?<!\p{L})(?:normaal|eerst|was)\s+${AMOUNT}\s*[,;.]?\s*(?:nu|voor)\s+(?:slechts\s+|maar\s+|voor\s+)*${AMOUNT}`,
    String.raw`(?<!\p{L})(?:was|originally|formerly|normally)\s+${AMOUNT}\s*[,;.]?\s*(?:and\s+)?(?:is\s+)?(?:now|today)\s+(?:only\s+|just\s+)*${AMOUNT}`,
    String.raw`(?<!\p{L})(?:reduced|down)\s+from\s+${AMOUNT}(?:\s+to\s+${AMOUNT})?`,
    String.raw`(?<!\p{L})from\s+${AMOUNT}\s+(?:now\s+)?for\s+(?:only\s+|just\s+)*${AMOUNT}`,
  ].join('|'),
  'giu',
)

/** Two bare numbers are no prices: "van 10 voor 12 uur". */
const IS_MONEY = /[€£$]|\b(?:EUR|GBP|USD|euro|pounds?|dollars?)\b|\d,-|\d[.,]\d{2}(?!\d)/i

export const priceClaim: Detector = (text) =>
  !/\d/.test(text) ? [] : spansOf(text, CLAIM, ({ 0: claim }) => IS_MONEY.test(claim))
