// Rule: a document that says nothing.
import type { Nodes } from 'mdast'
import { defineRule } from '../define-rule.ts'
import { placeOf } from '../place-of.ts'
import { toText } from '../to-text.ts'

export const documentEmpty = defineRule<'document'>({
  id: 'document-empty',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Empty document', nl: 'Leeg document' },
  why: {
    en: 'Every channel would publish a page, a mail or a post with nothing but its title.',
    nl: 'Elk kanaal zou een pagina, mail of bericht publiceren met niets dan de titel.',
  },
  fix: {
    en: 'Write the text, or mark the document as a draft.',
    nl: 'Schrijf de tekst, of maak het document een concept.',
  },
  messages: {
    empty: { en: 'There is no text and no picture.', nl: 'Er is geen tekst en geen beeld.' },
  },
  references: [
    {
      title: 'WCAG 2.2, 2.4.6 Headings and Labels',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Sale\n\nFrom Monday.' }],
    notOk: [{ markdown: '---\ntitle: Sale\n---\n', messages: ['empty'] }],
  },
  *check({ document }) {
    const { tree } = document
    if (toText(tree) === '' && !tree.children.some(isShown)) {
      yield { message: 'empty', place: placeOf(tree, document) }
    }
  },
})

/** Pictures and included documents say something without words of their own. */
function isShown(node: Nodes): boolean {
  if (['image', 'imageReference', 'figure', 'embed', 'include'].includes(node.type)) return true
  return 'children' in node && node.children.some(isShown)
}
