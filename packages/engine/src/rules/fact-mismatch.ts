// The places that show one fact to a message for each that shows another value than was declared.
import { amountOf, defineRule, factName, isSameFact, placeName, placeOf, toText } from '@kanaal/content'
import type { Document, Fact, FactNode, Finding, Place } from '@kanaal/types'
import { copyPlace } from '../parity/copy-place.ts'
import { isShown } from '../parity/is-shown.ts'
import { nodesOfType } from '../parity/nodes-of-type.ts'
import { readingsOf } from '../parity/readings-of.ts'

export const factMismatch = defineRule({
  id: 'fact-mismatch',
  source: 'engine',
  scope: 'publication',
  severity: 'error',
  title: { en: 'One fact, two values', nl: 'Eén feit, twee waarden' },
  why: {
    en: 'Who reads € 49.95 on the site and € 59.95 in the mail trusts neither, and may hold you to the lower one.',
    nl: 'Wie op de site € 49,95 leest en in de mail € 59,95, vertrouwt geen van beide en kan u aan de laagste houden.',
  },
  fix: {
    en: 'Give the fact one value under `facts`, and put it into every text, also into copy for one channel, as `:fact[…]{id="…"}`.',
    nl: 'Geef het feit één waarde onder `facts`, en zet het in elke tekst, ook in kopij voor één kanaal, als `:fact[…]{id="…"}`.',
  },
  messages: {
    shown: {
      en: 'This shows "{found}", but {name} is "{declared}" ({at}). Correct one of the two.',
      nl: 'Hier staat "{found}", maar {name} is "{declared}" ({at}). Verbeter een van beide.',
    },
    declared: {
      en: '{name} has the value "{found}" here and "{declared}" in {at}, and the latter counts. Keep one value: leave `value` out here.',
      nl: '{name} heeft hier de waarde "{found}" en in {at} "{declared}", en die laatste telt. Houd één waarde: laat `value` hier weg.',
    },
    written: {
      en: '{name} has the value "{declared}", but is to be shown as "{found}". Correct `text` or `value`.',
      nl: '{name} heeft de waarde "{declared}", maar wordt getoond als "{found}". Verbeter `text` of `value`.',
    },
    rendition: {
      en: '{name} differs: "{declared}" in the document ({at}), "{found}" on {targets}. Correct the text for {targets}, or put in the fact.',
      nl: '{name} verschilt: "{declared}" in het document ({at}), "{found}" op {targets}. Verbeter de tekst voor {targets}, of voeg het feit in.',
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
      {
        markdown:
          '---\nlocale: nl\nfacts:\n  prijs: { value: 49.95, unit: EUR }\n---\n# Rugzak\n\nNu :fact[€ 49,95]{id=prijs}.',
      },
      {
        markdown:
          '---\nfacts:\n  price: { value: 49.95, unit: EUR }\ncopy:\n  x: The backpack is back, now 49.95 euros.\n---\n# Backpack\n\nNow :fact[€49.95]{id=price}.',
      },
      {
        markdown:
          '---\nlocale: nl\nfacts:\n  inschrijven-tot: 2027-02-15\nvalidUntil: 2027-03-10\n---\n# Cursus\n\nKom langs.',
      },
    ],
    notOk: [
      {
        markdown: '# Course\n\nIt costs :fact[€12]{id=fee value=10 unit=EUR}.',
        messages: ['written'],
      },
      {
        markdown:
          '---\nfacts:\n  price: { value: 49.95, unit: EUR }\n---\n# Backpack\n\nNow :fact[€59.95]{id=price}.',
        messages: ['shown'],
      },
      {
        markdown:
          '---\nfacts:\n  start: { value: 2027-09-05T10:00 }\n---\n# Tour\n\nOn :fact[5 September 2027 at 11 am]{id=start}.',
        messages: ['shown'],
      },
      {
        markdown:
          '---\nfacts:\n  price: { value: 49.95, unit: EUR }\n---\n# Backpack\n\nNow :fact[€49.95]{id=price value=59.95}.',
        messages: ['declared'],
      },
      {
        markdown:
          '---\nfacts:\n  start: { value: 2027-09-05T10:00 }\n---\n# Tour\n\nAt :fact[ten]{id=start value="2027-09-05T11:00"}.',
        messages: ['declared'],
      },
      {
        markdown:
          '---\nfacts:\n  price: { value: 49.95, unit: EUR, text: €59.95 }\n---\n# Backpack\n\nIt is back.',
        messages: ['written'],
      },
      {
        markdown:
          '---\nfacts:\n  price: { value: 49.95, unit: EUR }\ncopy:\n  x: The backpack now costs €59.95.\n---\n# Backpack\n\nNow :fact[€49.95]{id=price}.',
        target: 'x',
        messages: ['rendition'],
      },
    ],
  },
  *check({ document, included, renditions, site }) {
    yield* asWritten(document)
    const seen = new Map<string, { fact: Fact; found: string; targets: string[] }>()
    for (const { fact, state, actual = '', isOwn, target } of readingsOf(
      document,
      renditions,
      site,
      included,
    )) {
      if (state !== 'differs' || isOwn) continue
      const one = seen.get(`${fact.id} ${actual}`) ?? { fact, found: actual, targets: [] }
      if (!one.targets.includes(target)) one.targets.push(target)
      seen.set(`${fact.id} ${actual}`, one)
    }
    for (const { fact, found, targets } of seen.values()) {
      const place = copyPlace(document, targets, renditions, found)
      yield {
        message: 'rendition',
        ...compared(fact, found, place),
        values: { ...valuesOf(fact, found), targets: targets.join(', ') },
      }
    }
  },
})

/** What can be seen in the document alone: directives and declarations. */
function* asWritten(document: Document): Generator<Finding> {
  for (const fact of document.facts) {
    const amount = amountOf(fact)
    if (!amount || fact.text === undefined || isShown(fact, fact.text, document.locale)) continue
    yield {
      message: 'written',
      ...compared(fact, fact.text, fact.place),
      values: { ...valuesOf(fact, fact.text), declared: fact.value },
    }
  }
  const facts = new Map(document.facts.map((fact) => [fact.id, fact]))
  for (const node of nodesOfType<FactNode>(document.tree, 'fact')) {
    const fact = facts.get(node.id)
    if (!fact) continue
    const place = placeOf(node, document)
    if (
      node.value !== undefined &&
      !isSameFact(fact, { value: node.value, ...(node.unit !== undefined && { unit: node.unit }) })
    ) {
      yield {
        message: 'declared',
        ...compared(fact, node.value, place),
        values: { ...valuesOf(fact, node.value), declared: fact.value },
      }
      continue
    }
    const text = toText(node)
    // What declares a fact and shows another value was named above.
    if (text !== fact.text && !isShown(fact, text, document.locale))
      yield { message: 'shown', ...compared(fact, text, place), values: valuesOf(fact, text) }
  }
}

const valuesOf = (fact: Fact, found: string): Record<string, string> => ({
  name: factName(fact),
  found,
  declared: fact.text ?? fact.value,
  at: placeName(fact.place),
})

const compared = (
  fact: Fact,
  found: string,
  place: Place | undefined,
): Pick<Finding, 'place' | 'related' | 'expected' | 'actual' | 'note'> => ({
  ...((place ?? fact.place) && { place: place ?? fact.place }),
  ...(fact.place && place && { related: [fact.place] }),
  expected: fact.text ?? fact.value,
  actual: found,
  note: fact.id,
})
