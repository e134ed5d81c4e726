// A price of which nobody knows until when it holds.
import { defineRule } from '@kanaal/content'

/** ISO 4217 codes are three capitals. */
const CURRENCY = /^[A-Z]{3}$/

export const factWithoutValidity = defineRule<'rendition'>({
  id: 'fact-without-validity',
  source: 'channel-text',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Price without an end date', nl: 'Prijs zonder einddatum' },
  why: {
    en: 'Staff keep quoting a price until somebody tells them to stop.',
    nl: 'Medewerkers blijven een prijs noemen totdat iemand zegt dat hij niet meer geldt.',
  },
  fix: {
    en: 'Give the fact `valid-until`, or the document `validUntil`.',
    nl: 'Geef het feit `valid-until`, of het document `validUntil`.',
  },
  messages: {
    endless: {
      en: 'The price {price} ({id}) has no end date. Add `valid-until` to the fact, or `validUntil` to the document.',
      nl: 'De prijs {price} ({id}) heeft geen einddatum. Zet `valid-until` bij het feit, of `validUntil` bij het document.',
    },
  },
  references: [],
  examples: {
    ok: [
      { markdown: 'Nu :fact[€ 49,95]{id=price value=49.95 unit=EUR valid-until=2026-09-06}.' },
      { markdown: '---\nvalidUntil: 2026-09-06\n---\n\nNu :fact[€ 49,95]{id=price value=49.95 unit=EUR}.' },
      { markdown: 'Bel :fact[030 123 45 67]{id=phone value="+31301234567" unit=phone}.' },
    ],
    notOk: [{ markdown: 'Nu :fact[€ 49,95]{id=price value=49.95 unit=EUR}.', messages: ['endless'] }],
  },
  *check({ document }) {
    if (document.metadata.validUntil) return
    for (const { id, label, text, value, unit, validUntil, place } of document.facts) {
      if (!CURRENCY.test(unit ?? '') || validUntil) continue
      yield {
        message: 'endless',
        values: { id: label ?? id.replaceAll('-', ' '), price: text ?? `${value} ${unit}` },
        ...(place && { place }),
      }
    }
  },
})
