// Rule: a directive written with the wrong number of colons.
import { defineRule } from '../define-rule.ts'

export const directiveForm = defineRule<'document'>({
  id: 'directive-form',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Directive in the wrong form', nl: 'Directive in de verkeerde vorm' },
  why: {
    en: 'Three colons open a block that must be closed, two make a line, one stands inside a sentence.',
    nl: 'Drie dubbele punten openen een blok dat gesloten moet worden, twee maken een regel, één staat in een zin.',
  },
  fix: {
    en: 'Write the directive with the colons it needs.',
    nl: 'Schrijf de directive met de juiste dubbele punten.',
  },
  messages: {
    form: {
      en: '"{name}" was written, "{expected}" was expected. Its content was kept as ordinary text.',
      nl: 'Er staat "{name}", verwacht was "{expected}". De inhoud is als gewone tekst behouden.',
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
    ok: [{ markdown: '::cta[Book]{href="https://example.org"}' }],
    notOk: [{ markdown: ':::cta[Book]{href="https://example.org"}\nNow.\n:::', messages: ['form'] }],
  },
  // Reported by `fromDirectives`: afterwards the directive is gone from the tree.
  check: () => [],
})
