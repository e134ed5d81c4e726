// Tells of a document whose validity has not begun: no target but a screen waits for it. What is written ahead is
// no mistake, and what has passed is: `validity-passed` warns.
import { defineRule, placeOfMetadata } from '@kanaal/content'
import { validityAt } from '../validity.ts'

export const validityAhead = defineRule({
  id: 'validity-ahead',
  source: 'metadata',
  scope: 'document',
  severity: 'info',
  title: { en: 'The validity has not begun', nl: 'De geldigheid is nog niet begonnen' },
  why: {
    en: 'An offer that is shown before it holds is claimed at once, and refused at the desk.',
    nl: 'Een aanbieding die wordt getoond voordat ze geldt, wordt meteen opgeëist en aan de balie geweigerd.',
  },
  fix: {
    en: 'Publish the document on that day, or correct `validFrom`. A plain date holds from the start of that day.',
    nl: 'Publiceer het document op die dag, of verbeter `validFrom`. Een datum zonder tijd geldt vanaf het begin van die dag.',
  },
  messages: {
    document: {
      en: 'This document is valid from {from}; it is now {now}. What is published now is read before it holds.',
      nl: 'Dit document is geldig vanaf {from}; het is nu {now}. Wat nu wordt gepubliceerd, wordt gelezen voordat het geldt.',
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
        markdown: '---\ntitle: Offer\nvalidFrom: 2026-09-06\n---\n',
        now: '2026-09-06T07:00:00Z',
      },
      { markdown: '---\ntitle: Offer\nvalidFrom: 2026-09-06\n---\n' },
    ],
    notOk: [
      {
        markdown: '---\ntitle: Offer\nvalidFrom: 2026-09-06\n---\n',
        now: '2026-09-04T09:00:00Z',
        messages: ['document'],
      },
    ],
  },
  *check({ document, site, now }) {
    if (!now) return
    const { validFrom: from } = document.metadata
    if (!from || validityAt(now, from, undefined, site.timeZone) !== 'scheduled') return
    const place = placeOfMetadata('validFrom', document)
    yield { message: 'document', values: { from, now }, actual: from, expected: now, place }
  },
})
