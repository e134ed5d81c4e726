// Rule: an attribute of a directive that is missing, unknown or unreadable.
import { defineRule } from '../define-rule.ts'

export const directiveAttribute = defineRule<'document'>({
  id: 'directive-attribute',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Attribute of a directive', nl: 'Kenmerk van een directive' },
  why: {
    en: 'Without its required attributes a directive cannot do its work: a button without an address is only text.',
    nl: 'Zonder verplichte kenmerken kan een directive haar werk niet doen: een knop zonder adres is slechts tekst.',
  },
  fix: {
    en: 'Add or correct the attribute between the braces: `::cta[Label]{href="https://…"}`.',
    nl: 'Voeg het kenmerk toe of verbeter het, tussen de accolades: `::cta[Label]{href="https://…"}`.',
  },
  messages: {
    missing: {
      en: '"{directive}" has no "{name}"; {expected} was expected. Its content was kept as ordinary text.',
      nl: '"{directive}" mist "{name}" ({expected}). De inhoud is als gewone tekst behouden.',
    },
    invalid: {
      en: '"{value}" is no value for "{name}" of "{directive}"; {expected} was expected.',
      nl: '"{value}" is geen waarde voor "{name}" van "{directive}" ({expected}).',
    },
    unknown: {
      en: '"{directive}" has no attribute "{name}". It was ignored.',
      nl: '"{directive}" kent geen kenmerk "{name}". Het is overgeslagen.',
    },
    misspelt: {
      en: '"{directive}" has no attribute "{name}". Did you mean "{guess}"? It was ignored.',
      nl: '"{directive}" kent geen kenmerk "{name}". Bedoelde u "{guess}"? Het is overgeslagen.',
    },
    missingCondition: {
      en: '"{directive}" has no "{name}"; {expected} was expected. Until it says for whom its words are, nobody sees them.',
      nl: '"{directive}" mist "{name}" ({expected}). Zolang er niet staat voor wie de woorden zijn, ziet niemand ze.',
    },
    invalidCondition: {
      en: '"{value}" is no value for "{name}" of "{directive}"; {expected} was expected. Until it is clear for whom its words are, nobody sees them.',
      nl: '"{value}" is geen waarde voor "{name}" van "{directive}" ({expected}). Zolang niet duidelijk is voor wie de woorden zijn, ziet niemand ze.',
    },
    unknownCondition: {
      en: '"{directive}" has no attribute "{name}". Until it is clear for whom its words are, nobody sees them.',
      nl: '"{directive}" kent geen kenmerk "{name}". Zolang niet duidelijk is voor wie de woorden zijn, ziet niemand ze.',
    },
    misspeltCondition: {
      en: '"{directive}" has no attribute "{name}". Did you mean "{guess}"? Until it is clear for whom its words are, nobody sees them.',
      nl: '"{directive}" kent geen kenmerk "{name}". Bedoelde u "{guess}"? Zolang niet duidelijk is voor wie de woorden zijn, ziet niemand ze.',
    },
  },
  references: [
    {
      title: 'micromark-extension-directive: syntax',
      url: 'https://github.com/micromark/micromark-extension-directive#syntax',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '::cta[Book]{href="https://example.org" kind="secondary"}' }],
    notOk: [
      { markdown: '::cta[Book]', messages: ['missing'] },
      { markdown: '::cta[Book]{href="https://example.org" kind="huge"}', messages: ['invalid'] },
      { markdown: '::cta[Book]{href="https://example.org" knd="primary"}', messages: ['misspelt'] },
      { markdown: '::cta[Book]{href="https://example.org" colour="red"}', messages: ['unknown'] },
      { markdown: '::slide{layout="split"}\n\nWords.', messages: ['invalid'] },
      { markdown: ':::when\nFor members.\n:::', messages: ['missingCondition'] },
      {
        markdown: ':::variant{channel="x" valid-until="soon"}\nShort.\n:::',
        messages: ['invalidCondition'],
      },
      { markdown: ':::except{for="staff"}\nFor parents.\n:::', messages: ['unknownCondition'] },
      { markdown: ':::variant{chanel="x"}\nShort.\n:::', messages: ['misspeltCondition'] },
    ],
  },
  // Reported by `readAttributes`: afterwards the directive is gone from the tree.
  check: () => [],
})
