// Check: a concept that no document has had for long.
import { defineCheck } from './define-check.ts'
import { ISO_25964 } from './references.ts'

/** Our own choice: a year's campaigns and one more. */
const MONTHS = 18

export const unusedConcepts = defineCheck({
  id: 'unused-concepts',

  severity: 'info',
  title: { en: 'Concept out of use', nl: 'Begrip buiten gebruik' },
  why: {
    en: 'A list that holds what nobody uses hides what everybody does.',
    nl: 'Een lijst met wat niemand gebruikt, verbergt wat iedereen gebruikt.',
  },
  fix: {
    en: 'Deprecate it, or merge it into a broader one.',
    nl: 'Laat het vervallen of voeg het samen met een ruimer begrip.',
  },
  messages: {
    never: { en: '{label} is on no document.', nl: '{label} staat bij geen enkel document.' },
    long: {
      en: '{label} was last used on {date}, more than {months} months ago.',
      nl: '{label} is voor het laatst gebruikt op {date}, meer dan {months} maanden geleden.',
    },
  },
  references: [ISO_25964],
  examples: {
    ok: [
      { turtle: 'ex:a a skos:Concept .' },
      {
        turtle: 'ex:a a skos:Concept .',
        settings: {
          now: '2027-01-01',
          usage: { 'http://example.org/a': { documents: 1, lastUsed: '2026-12-01' } },
        },
      },
    ],
    notOk: [
      { turtle: 'ex:a a skos:Concept .', settings: { usage: {} }, messages: ['never'] },
      {
        turtle: 'ex:a a skos:Concept .',
        settings: {
          now: '2027-01-01',
          usage: { 'http://example.org/a': { documents: 1, lastUsed: '2024-12-01' } },
        },
        messages: ['long'],
      },
    ],
  },
  *check({ vocabulary, graph, settings: { usage, now, unusedMonths: months = MONTHS } }) {
    if (!usage) return
    const limit = now === undefined ? Number.NEGATIVE_INFINITY : monthsBefore(now, months)
    for (const { uri, deprecated } of vocabulary.concepts) {
      // A concept that others stand below has its use as a step on the way.
      if (deprecated || graph.narrower(uri).length > 0) continue
      const use = Object.hasOwn(usage, uri) ? usage[uri] : undefined
      if (!use || use.documents === 0) yield { message: 'never', subject: uri }
      else if (use.lastUsed !== undefined && Date.parse(use.lastUsed) < limit)
        yield { message: 'long', subject: uri, values: { date: use.lastUsed.slice(0, 10), months } }
    }
  },
})

function monthsBefore(now: string, months: number): number {
  const date = new Date(now)
  return date.setUTCMonth(date.getUTCMonth() - months)
}
