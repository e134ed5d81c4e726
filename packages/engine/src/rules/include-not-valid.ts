// A document, what it includes and a moment to a message for each include of what does not hold then.
import { defineRule, placeName, placeOf, placeOfMetadata } from '@kanaal/content'
import { validityAt } from '@kanaal/metadata'
import type { Document, Include, Site } from '@kanaal/types'
import { nodesOfType } from '../parity/nodes-of-type.ts'

export const includeNotValid = defineRule({
  id: 'include-not-valid',
  source: 'engine',
  scope: 'publication',
  severity: 'warning',
  title: {
    en: 'An included document does not hold now',
    nl: 'Een ingevoegd document geldt nu niet',
  },
  why: {
    en: 'What has ended there is read here as if it still held: the document around it has dates of its own.',
    nl: 'Wat daar is afgelopen, wordt hier gelezen alsof het nog geldt: het document eromheen heeft eigen datums.',
  },
  fix: {
    en: 'Take the include out, or correct `validFrom` or `validUntil` of the included document.',
    nl: 'Haal de invoeging weg, of verbeter `validFrom` of `validUntil` van het ingevoegde document.',
  },
  messages: {
    passed: {
      en: 'The included document "{id}" was valid until {date} ({at}), and is shown here on {moment} as if it still held.',
      nl: 'Het ingevoegde document "{id}" was geldig tot en met {date} ({at}), en wordt hier op {moment} getoond alsof het nog geldt.',
    },
    ahead: {
      en: 'The included document "{id}" is valid from {date} ({at}), and is shown here on {moment} already.',
      nl: 'Het ingevoegde document "{id}" is geldig vanaf {date} ({at}), en wordt hier op {moment} al getoond.',
    },
  },
  references: [
    {
      title: 'DCMI Metadata Terms: valid',
      url: 'https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#http://purl.org/dc/terms/valid',
      checkedAt: '2026-11-23',
    },
  ],
  // Two documents are needed: test/included-validity.test.ts shows them.
  examples: { ok: [{ markdown: '# Nothing included' }], notOk: [] },
  *check({ document, includes = {}, site, now }) {
    if (now === undefined) return
    const moment = shownFrom(document, site, now)
    for (const from of new Set([document, ...Object.values(includes)])) {
      for (const node of nodesOfType<Include>(from.tree, 'include')) {
        const included = Object.hasOwn(includes, node.id) ? includes[node.id] : undefined
        if (!included) continue
        const { validFrom, validUntil } = included.metadata
        const state = validityAt(moment, validFrom, validUntil, site.timeZone)
        if (state !== 'expired' && state !== 'scheduled') continue
        const [message, key] =
          state === 'expired' ? (['passed', 'validUntil'] as const) : (['ahead', 'validFrom'] as const)
        const date = included.metadata[key] ?? ''
        const place = placeOfMetadata(key, included)
        yield {
          message,
          values: { id: node.id, date, moment, at: placeName(place) },
          place: placeOf(node, from),
          related: [place],
          actual: date,
          expected: moment,
        }
      }
    }
  },
})

/** What is written ahead is read from its own first day on. */
function shownFrom({ metadata: { validFrom } }: Document, { timeZone }: Site, now: string): string {
  const isAhead = validityAt(now, validFrom, undefined, timeZone) === 'scheduled'
  return isAhead && validFrom !== undefined ? validFrom : now
}
