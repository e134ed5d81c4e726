// Rule: a known front matter key with a value it cannot have.
import { defineRule } from '../define-rule.ts'

export const frontMatterValue = defineRule<'document'>({
  id: 'front-matter-value',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Value a key cannot have', nl: 'Waarde die een sleutel niet kan hebben' },
  why: {
    en: 'A date that cannot be read is no date on any channel, and a document would never expire.',
    nl: 'Een datum die niet te lezen is, is op geen enkel kanaal een datum, en een document zou nooit verlopen.',
  },
  fix: {
    en: 'Write the value in the form that was expected.',
    nl: 'Schrijf de waarde in de vorm die verwacht werd.',
  },
  messages: {
    value: {
      en: '"{key}" is {actual}; {expected} was expected. Kept under "custom", and not used.',
      nl: '"{key}" is {actual}; verwacht: {expected}. Bewaard onder "custom" en niet gebruikt.',
    },
    part: {
      en: '"{path}" is {actual}; in "{key}" {expected} was expected. Nothing of "{key}" is used; it is kept under "custom".',
      nl: '"{path}" is {actual}; in "{key}" werd verwacht: {expected}. Van "{key}" wordt niets gebruikt; het staat onder "custom".',
    },
    row: {
      en: '"{path}" is {actual}; in "{key}" {expected} was expected. Nothing of "{row}" is used; it is kept under "custom".',
      nl: '"{path}" is {actual}; in "{key}" werd verwacht: {expected}. Van "{row}" wordt niets gebruikt; het staat onder "custom".',
    },
    id: {
      en: '"{path}" has the id "{id}"; small letters, digits and hyphens were expected, such as "{guess}". This fact is kept under "custom" and not compared.',
      nl: '"{path}" heeft het id "{id}"; verwacht werden kleine letters, cijfers en streepjes, zoals "{guess}". Dit feit staat onder "custom" en wordt niet vergeleken.',
    },
  },
  references: [
    {
      title: 'ISO 8601 as in RFC 3339',
      url: 'https://www.rfc-editor.org/rfc/rfc3339',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      { markdown: '---\ntitle: Sale\ndate: 2026-08-17\n---\nWelcome.' },
      { markdown: '---\ntitle: Sale\ndraft: yes\n---\nWelcome.' },
    ],
    notOk: [
      { markdown: '---\ntitle: Sale\ndate: 17 August 2026\n---\nWelcome.', messages: ['value'] },
      { markdown: '---\ntitle: Sale\ndraft: soon\n---\nWelcome.', messages: ['value'] },
      {
        markdown: '---\nreviewed: { at: 2026-12-31, note: 5 }\n---\nWelcome.',
        messages: ['part'],
      },
      {
        markdown:
          '---\nfacts:\n  price: { value: 49.95, unit: EUR }\n  end: { value: 2026-12-31, validUntil: later }\n---\nWelcome.',
        messages: ['row'],
      },
      { markdown: '---\nfacts: { price: 49.95, old_price: 59.95 }\n---\nWelcome.', messages: ['id'] },
      {
        markdown: '---\ncopy:\n  x: Come.\n  email: { subject: Sale, preheader: 5 }\n---\nWelcome.',
        messages: ['row'],
      },
    ],
  },
  // Reported by `toMetadata`: afterwards the value is gone from its key.
  check: () => [],
})
