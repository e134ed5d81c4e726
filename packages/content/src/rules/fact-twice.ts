// Rule: a fact that the metadata declare twice.
import { defineRule } from '../define-rule.ts'

export const factTwice = defineRule<'document'>({
  id: 'fact-twice',
  source: 'content',
  scope: 'document',
  severity: 'error',
  title: { en: 'Fact declared twice', nl: 'Feit tweemaal vastgelegd' },
  why: {
    en: 'Of two prices under one name one is wrong, and only the first is compared with what channels say.',
    nl: 'Van twee prijzen onder één naam klopt er één niet, en alleen de eerste wordt vergeleken met wat kanalen zeggen.',
  },
  fix: {
    en: 'Delete one of the two, or give it an id of its own where it is about something else.',
    nl: 'Verwijder een van beide, of geef het een eigen id als het over iets anders gaat.',
  },
  messages: {
    values: {
      en: '{name} is "{found}" here and "{declared}" in {at}. "{declared}" counts, because it comes first. Delete one of the two.',
      nl: '{name} is hier "{found}" en in {at} "{declared}". "{declared}" telt, want dat staat er het eerst. Verwijder een van beide.',
    },
    parts: {
      en: '{name} is declared in {at} already. That counts, because it comes first; what this adds ({parts}) does not. Keep one of the two.',
      nl: '{name} is al vastgelegd in {at}. Dat telt, want dat staat er het eerst; wat hier bij komt ({parts}) telt niet. Houd er één.',
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
          '---\nfacts:\n  - { id: price, value: 49.95 }\n  - { id: old-price, value: 59.95 }\n---\n# T',
      },
      {
        markdown: '---\nfacts:\n  - { id: price, value: 49.95 }\n  - { id: price, value: "49.95" }\n---\n# T',
      },
    ],
    notOk: [
      {
        markdown: '---\nfacts:\n  - { id: price, value: 49.95 }\n  - { id: price, value: 59.95 }\n---\n# T',
        messages: ['values'],
      },
      {
        markdown:
          '+++\n[[facts]]\nid = "price"\nvalue = 49.95\n[[facts]]\nid = "price"\nvalue = 49.95\nvalidUntil = 2027-09-06\n+++\n# T',
        messages: ['parts'],
      },
    ],
  },
  // Reported by `onceEach`: afterwards the second declaration is gone.
  check: () => [],
})
