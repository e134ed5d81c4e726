// Rule: a fact in the text whose value was declared nowhere.
import type { FactNode } from '@kanaal/types'
import { defineRule } from '../define-rule.ts'
import { placeOf } from '../place-of.ts'
import { visit } from '../visit.ts'

export const factUndeclared = defineRule<'document'>({
  id: 'fact-undeclared',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Fact without a value', nl: 'Feit zonder waarde' },
  why: {
    en: 'Without a value nobody can compare the price or date between channels, or let it expire.',
    nl: 'Zonder waarde kan niemand de prijs of datum tussen kanalen vergelijken of laten verlopen.',
  },
  fix: {
    en: 'Declare it under `facts`, or give the directive a value: `:fact[€ 49.95]{id="price" value="49.95"}`.',
    nl: 'Leg het vast onder `facts`, of geef de directive een waarde: `:fact[€ 49,95]{id="price" value="49.95"}`.',
  },
  messages: {
    undeclared: {
      en: 'The fact "{id}" has no value, here or under "facts".',
      nl: 'Het feit "{id}" heeft geen waarde, hier noch onder "facts".',
    },
  },
  references: [
    { title: 'schema.org: PropertyValue', url: 'https://schema.org/PropertyValue', checkedAt: '2026-11-21' },
  ],
  examples: {
    ok: [{ markdown: 'Now :fact[€ 49.95]{id="price" value="49.95" unit="EUR"}.' }],
    notOk: [{ markdown: 'Now :fact[€ 49.95]{id="price"}.', messages: ['undeclared'] }],
  },
  *check({ document }) {
    const nodes: FactNode[] = []
    visit(document.tree, 'fact', (node) => {
      if (!document.facts.some(({ id }) => id === node.id)) nodes.push(node)
    })
    for (const node of nodes) {
      yield { message: 'undeclared', values: { id: node.id }, place: placeOf(node, document) }
    }
  },
})
