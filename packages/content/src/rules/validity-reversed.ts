// Rule: a period that ends before it begins.
import { defineRule } from '../define-rule.ts'
import { endOf, startOf } from '../iso-date.ts'
import { placeOfMetadata } from '../place-of.ts'

export const validityReversed = defineRule<'document'>({
  id: 'validity-reversed',
  source: 'content',
  scope: 'document',
  severity: 'error',
  title: { en: 'Validity ends before it begins', nl: 'Geldigheid eindigt voor ze begint' },
  why: {
    en: 'A document that is never valid is shown nowhere, and a fact that is never valid is never true.',
    nl: 'Een document dat nooit geldig is, staat nergens, en een feit dat nooit geldig is, klopt nooit.',
  },
  fix: {
    en: 'Correct `validFrom` or `validUntil`: one of the two is likely a typing error.',
    nl: 'Verbeter `validFrom` of `validUntil`: een van de twee is waarschijnlijk een tikfout.',
  },
  messages: {
    document: {
      en: 'The document is valid from {from}, but only until {until}. Correct one of the two dates.',
      nl: 'Het document is geldig vanaf {from}, maar tot en met {until}. Verbeter een van beide datums.',
    },
    fact: {
      en: 'The fact "{id}" is valid from {from}, but only until {until}. Correct one of the two dates.',
      nl: 'Het feit "{id}" is geldig vanaf {from}, maar tot en met {until}. Verbeter een van beide datums.',
    },
  },
  references: [
    {
      title: 'schema.org: validThrough',
      url: 'https://schema.org/validThrough',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '---\nvalidFrom: 2026-09-01\nvalidUntil: 2026-09-01\n---\n\nToday only.' }],
    notOk: [
      {
        markdown: '---\nvalidFrom: 2026-09-06\nvalidUntil: 2026-09-01\n---\n\nSale.',
        messages: ['document'],
      },
    ],
  },
  *check({ document }) {
    const { validFrom: from, validUntil: until } = document.metadata
    if (isReversed(from, until)) {
      yield {
        message: 'document',
        values: { from: from ?? '', until: until ?? '' },
        place: placeOfMetadata('validUntil', document),
      }
    }
    for (const { id, validFrom, validUntil, place } of document.facts) {
      if (!isReversed(validFrom, validUntil)) continue
      const values = { id, from: validFrom ?? '', until: validUntil ?? '' }
      yield { message: 'fact', values, ...(place && { place }) }
    }
  },
})

const isReversed = (from: string | undefined, until: string | undefined): boolean =>
  from !== undefined && until !== undefined && endOf(until) < startOf(from)
