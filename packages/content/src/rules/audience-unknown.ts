// Rule: a condition, variant, copy or metadata for an audience that is not configured.
import { defineRule } from '../define-rule.ts'

const audiences = [{ key: 'studenten', label: 'Studenten' }]

export const audienceUnknown = defineRule<'document'>({
  id: 'audience-unknown',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Unknown audience', nl: 'Onbekende doelgroep' },
  why: {
    en: 'Nobody belongs to a misspelt audience: the passage is never shown.',
    nl: 'Niemand hoort bij een verkeerd gespelde doelgroep: de passage wordt nooit getoond.',
  },
  fix: {
    en: 'Use the key of an audience in the configuration, or add it there.',
    nl: 'Gebruik de sleutel van een doelgroep uit de configuratie, of voeg die daar toe.',
  },
  messages: {
    unknown: { en: 'There is no audience "{key}".', nl: 'Er is geen doelgroep "{key}".' },
    misspelt: {
      en: 'There is no audience "{key}". Did you mean "{guess}"?',
      nl: 'Er is geen doelgroep "{key}". Bedoelde u "{guess}"?',
    },
  },
  references: [
    {
      title: 'DITA 1.3: conditional processing',
      url: 'https://docs.oasis-open.org/dita/dita/v1.3/os/part2-tech-content/archSpec/base/conditional-processing.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: ':::only{audience="studenten"}\nWith your student card.\n:::', audiences }],
    notOk: [
      {
        markdown: ':::only{audience="studentn"}\nWith your student card.\n:::',
        audiences,
        messages: ['misspelt'],
      },
      { markdown: '---\ncopy: { "@studenen": Come. }\n---\nOpen.', audiences, messages: ['misspelt'] },
      { markdown: '---\naudience: studnten\n---\nOpen.', audiences, messages: ['misspelt'] },
    ],
  },
  // Reported by `checkAudiences`, which has the configured audiences.
  check: () => [],
})
