// Rule: raw HTML, which no channel publishes.
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { defineRule } from '../define-rule.ts'
import { isComment } from '../is-comment.ts'
import { placeOf } from '../place-of.ts'

export const htmlDropped = defineRule<'document'>({
  id: 'html-dropped',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Raw HTML', nl: 'Ruwe HTML' },
  why: {
    en: 'HTML means something on the web only, and can carry scripts. Every channel leaves the tags out.',
    nl: 'HTML betekent alleen op het web iets en kan scripts dragen. Elk kanaal laat de tags weg.',
  },
  fix: {
    en: 'Write it in Markdown, or as a directive such as `::figure` or `::embed`.',
    nl: 'Schrijf het in Markdown, of als directive zoals `::figure` of `::embed`.',
  },
  messages: {
    raw: {
      en: '{count} × raw HTML, the first {first}. No channel publishes the tags.',
      nl: '{count} × ruwe HTML, de eerste {first}. Geen kanaal publiceert de tags.',
    },
    elements: {
      en: 'Elements that no document can hold were taken out: {elements}.',
      nl: 'Elementen die in geen document kunnen staan, zijn verwijderd: {elements}.',
    },
  },
  references: [
    {
      title: 'OWASP: Cross Site Scripting Prevention Cheat Sheet',
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: 'Plain text.' }, { markdown: '<!-- for authors -->\n\nPlain text.' }],
    notOk: [{ markdown: '<div class="big">Sale</div>', messages: ['raw'] }],
  },
  *check({ document }) {
    const pieces: Nodes[] = []
    visit(document.tree, 'html', (node) => {
      if (!isComment(node.value)) pieces.push(node)
    })
    const [first] = pieces
    if (first?.type !== 'html') return
    const values = { count: pieces.length, first: first.value.slice(0, 40).replace(/\s+/g, ' ') }
    yield { message: 'raw', values, place: placeOf(first, document) }
  },
})
