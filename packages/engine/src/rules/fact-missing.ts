// The renditions that ought to say a fact to a message for each that does not.
import { defineRule, factName, placeName, placeOf, toText } from '@kanaal/content'
import type { FactNode, Loss, Place } from '@kanaal/types'
import { groupBy } from '../group-by.ts'
import { isShown } from '../parity/is-shown.ts'
import { nodesOfType } from '../parity/nodes-of-type.ts'
import { readingsOf } from '../parity/readings-of.ts'

export const factMissing = defineRule({
  id: 'fact-missing',
  source: 'engine',
  scope: 'publication',
  severity: 'warning',
  title: { en: 'A rendition does not say a fact', nl: 'Een weergave noemt een feit niet' },
  why: {
    en: 'A price or date that one channel leaves out makes readers ask, and staff look it up.',
    nl: 'Een prijs of datum die op één kanaal ontbreekt, laat lezers vragen en medewerkers zoeken.',
  },
  fix: {
    en: 'Put the fact into the text for that target, or take the target out of `requiredOn`.',
    nl: 'Zet het feit in de tekst voor die bestemming, of haal de bestemming uit `requiredOn`.',
  },
  messages: {
    required: {
      en: '{target} does not say {name} ("{declared}", {at}), which is required there. Put it into the text for {target}.',
      nl: '{target} noemt {name} niet ("{declared}", {at}), terwijl dat daar moet. Zet het in de tekst voor {target}.',
    },
    left: {
      en: '{target} says the whole text, but not {name} ("{declared}", {at}). Put it into the text for {target}.',
      nl: '{target} geeft de hele tekst, maar zonder {name} ("{declared}", {at}). Zet het in de tekst voor {target}.',
    },
  },
  references: [
    { title: 'schema.org: PropertyValue', url: 'https://schema.org/PropertyValue', checkedAt: '2026-11-21' },
  ],
  examples: {
    ok: [
      {
        markdown:
          '---\nfacts:\n  price: { value: 49.95, unit: EUR }\n---\n# Backpack\n\nNow :fact[€59.95]{id=price}.',
      },
      {
        markdown:
          '---\nfacts:\n  price: { value: 49.95, unit: EUR }\n---\n# Backpack\n\nNow :fact[€49.95]{id=price}.',
      },
    ],
    notOk: [
      {
        markdown:
          '---\nfacts:\n  - id: price\n    value: 49.95\n    unit: EUR\n    requiredOn: [x]\ncopy:\n  x: The backpack is back.\n---\n# Backpack\n\nNow :fact[€49.95]{id=price}.',
        target: 'x',
        messages: ['required'],
      },
    ],
  },
  *check({ document, included, renditions, site, targets = [] }) {
    const nodes = groupBy(nodesOfType<FactNode>(document.tree, 'fact'), ({ id }) => id)
    for (const { fact, state, target, audience } of readingsOf(document, renditions, site, included)) {
      if (state !== 'absent' || audience !== null) continue
      const rendition = renditions.find((one) => one.target === target)
      const asked = fact.requiredOn?.some(
        (key) => key === 'all' || key === target || key === rendition?.channel,
      )
      const own = nodes.get(fact.id) ?? []
      // Where the document itself shows another value, `fact-mismatch` says so once.
      if (own.some((node) => !isShown(fact, toText(node), document.locale))) continue
      const uses = own.map((node) => placeOf(node, document))
      const isWhole = targets.find(({ id }) => id === target)?.isWhole ?? false
      const isHidden = uses.some((use) => rendition?.losses.some((loss) => isExplained(loss, use)))
      if (!asked && (!isWhole || uses.length === 0 || isHidden)) continue
      const place = fact.place ?? uses[0]
      yield {
        message: asked ? 'required' : 'left',
        values: { target, name: factName(fact), declared: fact.text ?? fact.value, at: placeName(place) },
        ...(place && { place }),
        ...(uses[0] && fact.place && { related: [uses[0]] }),
        expected: fact.text ?? fact.value,
        note: fact.id,
        severity: asked ? 'error' : 'warning',
      }
    }
  },
})

/** Somebody chose not to say it there: a condition, or a passage that a policy leaves out. Copy should say it itself. */
const isExplained = ({ by, cause, place }: Loss, use: Place): boolean =>
  (by === 'condition' || by === 'policy') &&
  cause !== 'copy' &&
  place.file === use.file &&
  place.field?.join() === use.field?.join() &&
  (place.position?.start.line ?? 0) <= (use.position?.start.line ?? -1) &&
  (place.position?.end.line ?? -1) >= (use.position?.end.line ?? 0)
