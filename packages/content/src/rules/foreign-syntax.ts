// Rule: shortcodes and MDX, which only the system they were written for can run.
import type { Foreign } from '@kanaal/types'
import { defineRule } from '../define-rule.ts'
import { placeOf } from '../place-of.ts'
import { visit } from '../visit.ts'

export const foreignSyntax = defineRule<'document'>({
  id: 'foreign-syntax',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Syntax of another system', nl: 'Syntaxis van een ander systeem' },
  why: {
    en: 'Shortcodes, Liquid tags and MDX need the system they were written for. Readers would see them as code.',
    nl: 'Shortcodes, Liquid-tags en MDX hebben hun eigen systeem nodig. Lezers zouden ze als code zien.',
  },
  fix: {
    en: 'Write what it stood for in Markdown, or as a directive such as `::figure`, `::embed` or `:::callout`.',
    nl: 'Schrijf waar het voor stond in Markdown, of als directive zoals `::figure`, `::embed` of `:::callout`.',
  },
  messages: {
    foreign: {
      en: '{count} × syntax of another system, the first {first}. No channel publishes it.',
      nl: '{count} × syntaxis van een ander systeem, de eerste {first}. Geen kanaal publiceert het.',
    },
  },
  references: [
    {
      title: 'Hugo: shortcodes',
      url: 'https://gohugo.io/content-management/shortcodes/',
      checkedAt: '2026-11-21',
    },
    { title: 'MDX: what is MDX?', url: 'https://mdxjs.com/docs/what-is-mdx/', checkedAt: '2026-11-21' },
  ],
  examples: {
    ok: [
      { markdown: 'Use `{{< ref "page" >}}` in Hugo.' },
      { markdown: '{{< note >}}\nOpen on Sunday.\n{{< /note >}}' },
      { markdown: '> [!NOTE]\n> Open on Sunday.' },
      { markdown: 'Read [[Opening hours]] first.' },
      { markdown: ':::tip Opening hours\nOpen on Sunday.\n:::' },
    ],
    notOk: [
      { markdown: 'Open {{< opening-hours >}} on Sunday.', messages: ['foreign'] },
      { markdown: '{% include hours.html %}', messages: ['foreign'] },
    ],
  },
  *check({ document }) {
    const pieces: Foreign[] = []
    visit(document.tree, 'foreign', (node) => {
      // A wiki link leaves its words, and whether its page is known is asked elsewhere; a condition is Kanaal's own.
      if (node.syntax !== 'wiki-link' && node.syntax !== 'condition') pieces.push(node)
    })
    const [first] = pieces
    if (!first) return
    const values = { count: pieces.length, first: first.value.slice(0, 40).replace(/\s+/g, ' ') }
    yield { message: 'foreign', values, place: placeOf(first, document) }
  },
})
