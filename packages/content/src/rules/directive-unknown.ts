// Rule: a directive whose name Kanaal does not know.
import { defineRule } from '../define-rule.ts'

export const directiveUnknown = defineRule<'document'>({
  id: 'directive-unknown',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Unknown directive', nl: 'Onbekende directive' },
  why: {
    en: 'A misspelt directive does nothing: its content is shown on every channel as ordinary text.',
    nl: 'Een verkeerd gespelde directive doet niets: de inhoud staat op elk kanaal als gewone tekst.',
  },
  fix: {
    en: 'Correct the name, or remove the colons.',
    nl: 'Verbeter de naam, of haal de dubbele punten weg.',
  },
  messages: {
    unknown: {
      en: '"{name}" is no directive that Kanaal knows. Its content was kept as ordinary text.',
      nl: '"{name}" is geen directive die Kanaal kent. De inhoud is als gewone tekst behouden.',
    },
    misspelt: {
      en: '"{name}" is no directive that Kanaal knows. Did you mean "{guess}"? Its content was kept.',
      nl: '"{name}" is geen directive die Kanaal kent. Bedoelde u "{guess}"? De inhoud is behouden.',
    },
  },
  references: [
    {
      title: 'Generic directives in Markdown',
      url: 'https://talk.commonmark.org/t/generic-directives-plugins-syntax/444',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      { markdown: ':::callout{type="info"}\nOpen on Sunday.\n:::' },
      { markdown: 'Open at 10:30 (see a:b[c]).' },
    ],
    notOk: [
      { markdown: ':::calout\nOpen on Sunday.\n:::', messages: ['misspelt'] },
      { markdown: '::youtube[Film]{id="1"}', messages: ['unknown'] },
      { markdown: 'Now :fcat[€ 49.95]{id="price"}.', messages: ['misspelt'] },
      { markdown: 'In :abbr[HTML]{title="HyperText"}.', messages: ['unknown'] },
    ],
  },
  // Reported by `fromDirectives`: afterwards the directive is gone from the tree.
  check: () => [],
})
