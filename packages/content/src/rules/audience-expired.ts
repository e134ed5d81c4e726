// Rule: a condition, variant or copy for an audience that has ended.
import { defineRule } from '../define-rule.ts'

const audiences = [{ key: 'starters', label: 'Starters', expires: '2026-09-01' }]

export const audienceExpired = defineRule<'document'>({
  id: 'audience-expired',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Audience that has ended', nl: 'Doelgroep die voorbij is' },
  why: {
    en: 'Nobody belongs to it any more: what was written for it is shown to nobody, and everybody reads the text that is for all.',
    nl: 'Niemand hoort er nog bij: wat ervoor geschreven is, ziet niemand, en iedereen leest de tekst die voor allen is.',
  },
  fix: {
    en: 'Delete what was written for it, or give the audience a later `expires` in the configuration.',
    nl: 'Verwijder wat ervoor geschreven is, of geef de doelgroep in de configuratie een latere `expires`.',
  },
  messages: {
    expired: {
      en: 'The audience "{key}" ended on {until}: nobody sees this any more. Delete it, or extend the audience.',
      nl: 'De doelgroep "{key}" eindigde op {until}: niemand ziet dit nog. Verwijder het, of verleng de doelgroep.',
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
    ok: [
      {
        markdown: ':::only{audience="starters"}\nWelcome.\n:::\n\nFor all.',
        audiences,
        now: '2026-09-01T12:00:00Z',
      },
    ],
    notOk: [
      {
        markdown: ':::only{audience="starters"}\nWelcome.\n:::\n\nFor all.',
        audiences,
        now: '2026-09-02T12:00:00Z',
        messages: ['expired'],
      },
    ],
  },
  // Reported by `checkAudiences`, which has the configured audiences.
  check: () => [],
})
