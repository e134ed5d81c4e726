// Rule: front matter keys nobody knows; they are kept.
import { defineRule } from '../define-rule.ts'

export const frontMatterUnmapped = defineRule<'document'>({
  id: 'front-matter-unmapped',
  source: 'content',
  scope: 'document',
  severity: 'info',
  title: { en: 'Unknown front matter key', nl: 'Onbekende sleutel in de front matter' },
  why: {
    en: 'A misspelt key does nothing. A key of another generator is kept, but no channel reads it.',
    nl: 'Een verkeerd gespelde sleutel doet niets. Een sleutel van een andere generator blijft, maar geen kanaal leest die.',
  },
  fix: {
    en: 'Correct the spelling, or leave it: the value is kept under `metadata.custom`.',
    nl: 'Verbeter de spelling, of laat het staan: de waarde blijft onder `metadata.custom`.',
  },
  messages: {
    unmapped: {
      en: 'No channel reads {keys}. Kept under "custom".',
      nl: 'Geen kanaal leest {keys}. Bewaard onder "custom".',
    },
    second: {
      en: '"{name}" and "{other}" are two names of one key. "{other}" counts; "{name}" is kept under "custom". Delete one of the two.',
      nl: '"{name}" en "{other}" zijn twee namen van één sleutel. "{other}" telt; "{name}" blijft onder "custom". Verwijder een van beide.',
    },
    part: {
      en: 'Nobody reads "{path}", and it is not kept. Correct the name, or delete it.',
      nl: 'Niemand leest "{path}", en het wordt niet bewaard. Verbeter de naam, of verwijder het.',
    },
    misspelt: {
      en: 'Nobody reads "{path}", and it is not kept. Did you mean "{guess}"?',
      nl: 'Niemand leest "{path}", en het wordt niet bewaard. Bedoelde u "{guess}"?',
    },
  },
  references: [
    {
      title: 'Hugo: front matter',
      url: 'https://gohugo.io/content-management/front-matter/',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '---\ntitle: Open on Sunday\n---\nWelcome.' }],
    notOk: [
      { markdown: '---\ntitle: Open\nlayout: post\n---\nWelcome.', messages: ['unmapped'] },
      {
        markdown: '---\ntitle: Open\nsummary: Come.\nexcerpt: Come in.\n---\nWelcome.',
        messages: ['second'],
      },
      {
        markdown: '---\nfacts:\n  price: { value: 49.95, validUntill: 2027-09-06 }\n---\n# Open',
        messages: ['misspelt'],
      },
      { markdown: '---\ncopy:\n  email: { subject: Open, colour: red }\n---\n# Open', messages: ['part'] },
    ],
  },
  // Reported by `toMetadata`, which knows all keys of the document.
  check: () => [],
})
