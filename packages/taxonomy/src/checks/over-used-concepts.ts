// Check: a concept that is on so many documents that it tells nothing.
import { defineCheck } from './define-check.ts'
import { ANNIF } from './references.ts'

/** Our own choice: what is on a third of all documents no longer tells them apart. */
const SHARE = 1 / 3

export const overUsedConcepts = defineCheck({
  id: 'over-used-concepts',

  severity: 'info',
  title: { en: 'Concept on too many documents', nl: 'Begrip bij te veel documenten' },
  why: {
    en: 'A filter by it leaves nearly everything, and two documents that share it have nothing in common.',
    nl: 'Een filter erop laat bijna alles over, en twee documenten die het delen hebben niets gemeen.',
  },
  fix: {
    en: 'Split it into narrower concepts, and tag with those.',
    nl: 'Splits het in engere begrippen en gebruik die.',
  },
  messages: {
    many: {
      en: '{label} is on {count} of {total} documents ({percent} %).',
      nl: '{label} staat bij {count} van {total} documenten ({percent} %).',
    },
  },
  references: [ANNIF],
  examples: {
    ok: [
      {
        turtle: 'ex:a a skos:Concept .',
        settings: { documents: 100, usage: { 'http://example.org/a': { documents: 20 } } },
      },
    ],
    notOk: [
      {
        turtle: 'ex:a a skos:Concept .',
        settings: { documents: 100, usage: { 'http://example.org/a': { documents: 60 } } },
        messages: ['many'],
      },
    ],
  },
  *check({ vocabulary, settings: { usage = {}, documents: total = 0, maxShare = SHARE } }) {
    for (const { uri } of vocabulary.concepts) {
      const count = Object.hasOwn(usage, uri) ? (usage[uri]?.documents ?? 0) : 0
      if (total > 0 && count / total > maxShare)
        yield {
          message: 'many',
          subject: uri,
          values: { count, total, percent: Math.round((100 * count) / total) },
        }
    }
  },
})
