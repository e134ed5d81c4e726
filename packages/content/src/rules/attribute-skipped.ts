// Rule: an attribute of a component that has no form in a text.
import { defineRule } from '../define-rule.ts'

export const attributeSkipped = defineRule<'document'>({
  id: 'attribute-skipped',
  source: 'content',
  scope: 'document',
  severity: 'info',
  title: { en: 'Attribute without a form', nl: 'Kenmerk zonder vorm' },
  why: {
    en: 'A number or relation inside a component says nothing without its surroundings, and was left out.',
    nl: 'Een getal of relatie in een component zegt niets zonder omgeving, en is weggelaten.',
  },
  fix: {
    en: 'Where readers need it, say it in a text field, or declare it as a fact.',
    nl: 'Als lezers het nodig hebben: schrijf het in een tekstveld, of leg het vast als feit.',
  },
  messages: {
    skipped: {
      en: '"{attribute}" ({type}) is not part of the text.',
      nl: '"{attribute}" ({type}) maakt geen deel uit van de tekst.',
    },
  },
  references: [
    {
      title: 'Strapi 5: models, attributes',
      url: 'https://docs.strapi.io/cms/backend-customization/models',
      checkedAt: '2026-11-21',
    },
  ],
  examples: { ok: [{ markdown: 'Plain text.' }], notOk: [] },
  // Reported by `fromEntry`: a Markdown file has no attributes.
  check: () => [],
})
