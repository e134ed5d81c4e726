// Rule: headings of level 1 besides the title.
import { defineRule } from '../define-rule.ts'
import { placeOf } from '../place-of.ts'
import { toText } from '../to-text.ts'

export const headingMultipleH1 = defineRule<'document'>({
  id: 'heading-multiple-h1',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'More than one heading of level 1', nl: 'Meer dan één kop van niveau 1' },
  why: {
    en: 'The title is the one heading of level 1 on a page. Channels move all other headings one level down.',
    nl: 'De titel is de enige kop van niveau 1 op een pagina. Kanalen schuiven alle andere koppen een niveau omlaag.',
  },
  fix: { en: 'Write sections with `##`.', nl: 'Schrijf tussenkoppen met `##`.' },
  messages: {
    multiple: {
      en: '{count} × a heading of level 1 besides the title, the first "{text}".',
      nl: '{count} × een kop van niveau 1 naast de titel, de eerste "{text}".',
    },
  },
  references: [
    {
      title: 'WHATWG HTML, 4.3.11 Headings and outlines',
      url: 'https://html.spec.whatwg.org/multipage/sections.html#headings-and-outlines',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Sale\n\n## Prices' }],
    notOk: [{ markdown: '# Sale\n\nNow.\n\n# Prices', messages: ['multiple'] }],
  },
  *check({ document }) {
    const tops = document.tree.children.filter((node) => node.type === 'heading' && node.depth === 1)
    const [first] = tops
    if (!first || document.metadata.title === undefined) return
    const values = { count: tops.length, text: toText(first).slice(0, 60) }
    yield { message: 'multiple', values, place: placeOf(first, document), actual: tops.length, expected: 0 }
  },
})
