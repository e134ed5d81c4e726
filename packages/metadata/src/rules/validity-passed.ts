// Warns of a document whose validity has passed; of a fact in it `content/fact-expired` does.
import { defineRule, placeOfMetadata } from '@kanaal/content'
import { validityAt } from '../validity.ts'

export const validityPassed = defineRule({
  id: 'validity-passed',
  source: 'metadata',
  scope: 'document',
  severity: 'warning',
  title: { en: 'The validity has passed', nl: 'De geldigheid is verlopen' },
  why: {
    en: 'An offer that has ended, shown as if it still held, misleads readers and binds the seller.',
    nl: 'Een aanbieding die is afgelopen maar nog als geldig wordt getoond, misleidt lezers en bindt de verkoper.',
  },
  fix: {
    en: 'Extend `validUntil`, or unpublish the document. A plain date holds until the end of that day.',
    nl: 'Verleng `validUntil`, of haal het document offline. Een datum zonder tijd geldt tot en met die dag.',
  },
  messages: {
    document: {
      en: 'This document was valid until {until}; it is now {now}.',
      nl: 'Dit document was geldig tot en met {until}; het is nu {now}.',
    },
  },
  references: [
    {
      title: 'DCMI Metadata Terms: valid',
      url: 'https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#http://purl.org/dc/terms/valid',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      {
        markdown: '---\ntitle: Offer\nvalidUntil: 2026-09-06\n---\n',
        now: '2026-09-06T20:00:00Z',
      },
      { markdown: '---\ntitle: Offer\nvalidUntil: 2026-09-06\n---\n' },
    ],
    notOk: [
      {
        markdown: '---\ntitle: Offer\nvalidUntil: 2026-09-06\n---\n',
        now: '2026-09-08T09:00:00Z',
        messages: ['document'],
      },
    ],
  },
  *check({ document, site, now }) {
    if (!now) return
    const { validUntil: until } = document.metadata
    if (!until || validityAt(now, undefined, until, site.timeZone) !== 'expired') return
    const place = placeOfMetadata('validUntil', document)
    yield { message: 'document', values: { until, now }, actual: until, expected: now, place }
  },
})
