// The documents of one campaign to a message for each that gives a fact another value than the others do.
import {
  defineRule,
  endOf,
  factName,
  mayBothHold,
  placeName,
  placeOfMetadata,
  startOf,
} from '@kanaal/content'
import type { Fact, SetDocument } from '@kanaal/types'
import { keyOf } from '../parity/translations-of.ts'

interface Use {
  document: SetDocument
  fact: Fact
}

export const campaignFactMismatch = defineRule({
  id: 'campaign-fact-mismatch',
  source: 'engine',
  scope: 'set',
  severity: 'warning',
  title: {
    en: 'Two documents of one campaign disagree',
    nl: 'Twee documenten van één campagne spreken elkaar tegen',
  },
  why: {
    en: 'A campaign is one promise: the product page, the mail and the press release must name the same price and date.',
    nl: 'Een campagne is één belofte: productpagina, mail en persbericht moeten dezelfde prijs en datum noemen.',
  },
  fix: {
    en: 'Correct the value in one of the two documents; where both are right, give the facts different ids.',
    nl: 'Verbeter de waarde in een van beide documenten; zijn beide juist, geef de feiten dan verschillende id’s.',
  },
  messages: {
    differs: {
      en: 'In the campaign "{campaign}" {name} is "{found}" here and "{declared}" in {at}. Correct one of the two.',
      nl: 'In de campagne "{campaign}" is {name} hier "{found}" en in {at} "{declared}". Verbeter een van beide.',
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
      { markdown: '---\ncampaign: summer\nfacts:\n  price: { value: 49.95, unit: EUR }\n---\n# Backpack' },
    ],
    // Two documents are needed: test/check-set.test.ts shows them.
    notOk: [],
  },
  *check({ documents }) {
    for (const uses of usesByCampaign(documents).values()) {
      const usual = mostUsed(uses)
      for (const { document, fact } of uses) {
        if (!usual || mayBothHold(fact, usual.fact) || isTranslation(document, usual.document)) continue
        if (!isAtOnce(fact, usual.fact)) continue
        const place = { ...placeOfMetadata('facts', document), ...fact.place }
        const other = { ...placeOfMetadata('facts', usual.document), ...usual.fact.place }
        const declared = usual.fact.text ?? usual.fact.value
        yield {
          message: 'differs',
          values: {
            campaign: document.metadata.campaign ?? '',
            name: factName(fact),
            found: fact.text ?? fact.value,
            declared,
            at: `${usual.document.metadata.title ?? usual.document.id} (${placeName(other)})`,
          },
          place,
          related: [other],
          expected: declared,
          actual: fact.text ?? fact.value,
          note: fact.id,
        }
      }
    }
  },
})

/** By campaign and fact. */
function usesByCampaign(documents: readonly SetDocument[]): Map<string, Use[]> {
  const found = new Map<string, Use[]>()
  for (const document of documents) {
    const { campaign } = document.metadata
    if (campaign === undefined) continue
    for (const fact of document.facts) {
      const key = JSON.stringify([campaign, fact.id])
      found.set(key, [...(found.get(key) ?? []), { document, fact }])
    }
  }
  return found
}

/** The value that most documents give; of equals the first. */
function mostUsed(uses: readonly Use[]): Use | undefined {
  const count = ({ fact }: Use) => uses.filter((other) => mayBothHold(fact, other.fact)).length
  return uses.reduce<Use | undefined>(
    (best, one) => (best && count(best) >= count(one) ? best : one),
    undefined,
  )
}

/** Between translations `locale-gap` speaks. */
const isTranslation = (one: SetDocument, other: SetDocument): boolean => keyOf(one) === keyOf(other)

/** A price of July and one of September may differ. */
const isAtOnce = (one: Fact, other: Fact): boolean => startsInTime(one, other) && startsInTime(other, one)

const startsInTime = ({ validFrom }: Fact, { validUntil }: Fact): boolean =>
  validFrom === undefined || validUntil === undefined || startOf(validFrom) <= endOf(validUntil)
