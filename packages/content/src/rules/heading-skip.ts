// Rule: a heading that skips a level.
import type { Heading } from 'mdast'
import { defineRule } from '../define-rule.ts'
import { placeOf } from '../place-of.ts'
import { toText } from '../to-text.ts'
import { visit } from '../visit.ts'

export const headingSkip = defineRule<'document'>({
  id: 'heading-skip',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Skipped heading level', nl: 'Overgeslagen kopniveau' },
  why: {
    en: 'People who move from heading to heading think that they missed a part; slides and lists nest wrongly.',
    nl: "Wie van kop naar kop springt, denkt een deel te missen; dia's en lijsten nesten verkeerd.",
  },
  fix: {
    en: 'Use the next level below the heading before.',
    nl: 'Gebruik het niveau direct onder de vorige kop.',
  },
  messages: {
    skip: {
      en: 'Heading "{text}" has level {actual}; at most level {expected} was expected here.',
      nl: 'Kop "{text}" heeft niveau {actual}; hier was hoogstens niveau {expected} verwacht.',
    },
  },
  references: [
    {
      title: 'WCAG 2.2, 1.3.1 Info and Relationships',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Sale\n\n## Prices\n\n### Bicycles' }],
    notOk: [{ markdown: '# Sale\n\n## Prices\n\n#### Bicycles', messages: ['skip'] }],
  },
  *check({ document }) {
    const headings: Heading[] = []
    visit(document.tree, 'heading', (node) => {
      headings.push(node)
    })
    // A text whose highest level is 3 begins there: channels shift the whole.
    let before = Math.min(...headings.map(({ depth }) => depth))
    for (const node of headings) {
      if (node.depth > before + 1) {
        const values = { text: textOf(node), actual: node.depth, expected: before + 1 }
        yield {
          message: 'skip',
          values,
          place: placeOf(node, document),
          actual: node.depth,
          expected: before + 1,
        }
      }
      before = node.depth
    }
  },
})

function textOf(node: Heading): string {
  return toText(node).slice(0, 60)
}
