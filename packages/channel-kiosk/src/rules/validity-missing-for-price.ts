// Rule: a price that nothing takes down again.
import { defineRule, placeOf } from '@kanaal/content'
import { factsIn, isPrice } from '../validity.ts'

export const validityMissingForPrice = defineRule<'rendition'>({
  id: 'validity-missing-for-price',
  source: 'channel-kiosk',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Price without an end', nl: 'Prijs zonder einddatum' },
  why: {
    en: 'A screen goes on playing when everybody has forgotten it. A price with an end comes down by itself; one without is what customers point at later.',
    nl: 'Een scherm speelt door als iedereen het vergeten is. Een prijs met een einddatum verdwijnt vanzelf; een prijs zonder wijst een klant later aan.',
  },
  fix: {
    en: 'Add `valid-until` to the fact, or `validUntil` to the document.',
    nl: 'Geef het feit `valid-until`, of het document `validUntil`.',
  },
  messages: {
    endless: {
      en: 'The price “{text}” has no end. Add `valid-until` to it, or `validUntil` to the document.',
      nl: 'De prijs “{text}” heeft geen einddatum. Geef hem `valid-until`, of het document `validUntil`.',
    },
  },
  references: [
    {
      title: 'Directive 98/6/EC on price indication',
      url: 'https://eur-lex.europa.eu/eli/dir/1998/6/oj',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      { markdown: '# Offer\n\nNow :fact[€ 49.95]{id=price value=49.95 unit=EUR valid-until=2026-09-06}.' },
      {
        markdown:
          '---\nvalidUntil: 2026-09-06\n---\n# Offer\n\nNow :fact[€ 49.95]{id=price value=49.95 unit=EUR}.',
      },
    ],
    notOk: [
      { markdown: '# Offer\n\nNow :fact[€ 49.95]{id=price value=49.95 unit=EUR}.', messages: ['endless'] },
    ],
  },
  *check({ document }) {
    if (document.metadata.validUntil) return
    const tree = document.copy && document.copy.tree.children.length > 0 ? document.copy.tree : document.tree
    const said = new Set<string>()
    for (const node of factsIn(tree)) {
      const declared = document.facts.find(({ id }) => id === node.id)
      const price = { ...declared, ...node }
      if (said.has(node.id) || !isPrice(price) || node.validUntil || declared?.validUntil) continue
      said.add(node.id)
      yield {
        message: 'endless',
        values: { text: declared?.text ?? node.id },
        place: placeOf(node, document),
      }
    }
  },
})
