// Rule: a fact that is no longer true.
import { defineRule } from '../define-rule.ts'
import { endOf, startOf } from '../iso-date.ts'
import { placeOfFact } from '../place-of.ts'

export const factExpired = defineRule<'document'>({
  id: 'fact-expired',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Expired fact', nl: 'Verlopen feit' },
  why: {
    en: 'A price or date of the past is a promise that the store cannot keep.',
    nl: 'Een prijs of datum uit het verleden is een belofte die de winkel niet kan nakomen.',
  },
  fix: {
    en: 'Correct the value and its `validUntil`, or take the passage out.',
    nl: 'Verbeter de waarde en `validUntil`, of haal de passage weg.',
  },
  messages: {
    expired: {
      en: 'The fact "{id}" was valid until {until}.',
      nl: 'Het feit "{id}" was geldig tot en met {until}.',
    },
  },
  references: [
    {
      title: 'schema.org: priceValidUntil',
      url: 'https://schema.org/priceValidUntil',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      {
        markdown: 'Now :fact[€ 49.95]{id="price" value="49.95" valid-until="2026-09-06"}.',
        now: '2026-09-06T20:00:00Z',
      },
    ],
    notOk: [
      {
        markdown: 'Now :fact[€ 49.95]{id="price" value="49.95" valid-until="2026-09-06"}.',
        now: '2026-09-07T00:00:00Z',
        messages: ['expired'],
      },
    ],
  },
  *check({ document, now }) {
    if (now === undefined) return
    for (const fact of document.facts) {
      const { id, validUntil } = fact
      if (validUntil === undefined || endOf(validUntil) >= startOf(now)) continue
      const place = placeOfFact(fact, ['validUntil', 'valid-until'], document)
      yield {
        message: 'expired',
        values: { id, until: validUntil },
        ...(place && { place }),
        actual: validUntil,
      }
    }
  },
})
