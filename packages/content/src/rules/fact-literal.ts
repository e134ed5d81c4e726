// Rule: a price, date or number typed by hand that says something else than a declared fact.
import { defineRule } from '../define-rule.ts'
import { factName } from '../facts/fact-name.ts'
import { findContradictions } from '../facts/find-contradictions.ts'
import { passagesOf } from '../facts/passages-of.ts'
import { placeName } from '../facts/place-name.ts'

const FACTS =
  'facts:\n  - id: rugzak-prijs\n    label: Prijs van de rugzak\n    value: 49.95\n    unit: EUR\n    text: € 49,95'

export const factLiteral = defineRule<'document'>({
  id: 'fact-literal',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: {
    en: 'Typed by hand, and different from the fact',
    nl: 'Met de hand getypt, en anders dan het feit',
  },
  why: {
    en: 'Where a price or date is typed again, one of the places is forgotten when it changes: readers then see two prices for one thing.',
    nl: 'Waar een prijs of datum nog eens getypt wordt, wordt bij een wijziging één plek vergeten: lezers zien dan twee prijzen voor hetzelfde.',
  },
  fix: {
    en: 'Put in the fact, as `:fact[€ 49.95]{id="price"}`, so that there is one value; or correct the declaration under `facts`.',
    nl: 'Voeg het feit in, als `:fact[€ 49,95]{id="prijs"}`, zodat er één waarde is; of verbeter de opgave onder `facts`.',
  },
  messages: {
    differs: {
      en: 'This says "{found}", but {name} is "{declared}" ({at}). Put in the fact, or correct one of the two.',
      nl: 'Hier staat "{found}", maar {name} is "{declared}" ({at}). Voeg het feit in, of verbeter een van beide.',
    },
    weekday: {
      en: '"{found}" names the wrong day of the week: {name} is "{declared}" ({at}). Correct the day.',
      nl: '"{found}" noemt de verkeerde weekdag: {name} is "{declared}" ({at}). Verbeter de dag.',
    },
  },
  references: [
    {
      title: 'Directive 2005/29/EC, article 6: a price that is not the price misleads',
      url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      { markdown: `---\nlocale: nl\n${FACTS}\n---\n# Rugzak\n\nNu voor 49,95 euro. Verzendkosten: € 2,95.` },
      {
        markdown: `---\nlocale: nl\n${FACTS}\n---\n# Rugzak\n\nVan € 64,95 voor :fact[€ 49,95]{id=rugzak-prijs}.`,
      },
      { markdown: `---\nlocale: nl\n${FACTS}\n---\n# Rugzak\n\nHet etui kost € 12,95.` },
    ],
    notOk: [
      {
        markdown: `---\nlocale: nl\n${FACTS}\n---\n# Rugzak\n\nDe rugzak kost nu € 59,95.`,
        messages: ['differs'],
      },
      {
        markdown:
          '---\nfacts:\n  - id: opening\n    value: 2027-08-21\n    unit: date\n---\n# Opening\n\nCome on Sunday 21 August 2027.',
        messages: ['weekday'],
      },
    ],
  },
  *check({ document }) {
    const { facts, locale, metadata } = document
    if (facts.length === 0) return
    const found = findContradictions(passagesOf(document), facts, { locale, title: metadata.title ?? '' })
    for (const { fact, mention, place, isWeekday } of found) {
      const declared = fact.text ?? fact.value
      yield {
        message: isWeekday ? 'weekday' : 'differs',
        values: { found: mention.text.trim(), name: factName(fact), declared, at: placeName(fact.place) },
        place,
        ...(fact.place && { related: [fact.place] }),
        expected: declared,
        actual: mention.text.trim(),
        note: fact.id,
      }
    }
  },
})
