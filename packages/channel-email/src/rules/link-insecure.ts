// Rule: a link or picture over http.
import { defineRule, placeOf, visit } from '@kanaal/content'
import type { Place } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { sentTree } from '../to-blocks.ts'

export const linkInsecure = defineRule<'rendition'>({
  id: 'link-insecure',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Address over http', nl: 'Adres via http' },
  why: {
    en: 'Clients warn before they follow such a link and some never load such a picture; filters count it against the sender.',
    nl: 'Mailprogramma’s waarschuwen voor zo’n link en laden zo’n afbeelding soms niet; filters rekenen het de afzender aan.',
  },
  fix: { en: 'Use the https address.', nl: 'Gebruik het https-adres.' },
  messages: {
    insecure: {
      en: '"{url}" is not encrypted; an address that begins with https:// was expected.',
      nl: '"{url}" is niet versleuteld; verwacht was een adres dat met https:// begint.',
    },
  },
  references: [
    {
      title: 'MDN: mixed content',
      url: 'https://developer.mozilla.org/en-US/docs/Web/Security/Mixed_content',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Shop\n\nSee [our shop](https://example.org/).' }],
    notOk: [{ markdown: '# Shop\n\nSee [our shop](http://example.org/).', messages: ['insecure'] }],
  },
  *check({ document, context }) {
    const found: { url: string; place: Place }[] = []
    visit(sentTree(document), (node) => {
      const url = addressOf(node)
      if (url && /^http:/i.test(url) && context.link(url)) found.push({ url, place: placeOf(node, document) })
    })
    for (const { url, place } of found) yield { message: 'insecure', values: { url }, place }
  },
})

/** Only what is written: an address below an http site is the site's matter, not the editor's. */
function addressOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'link':
    case 'image':
    case 'embed':
      return node.url
    case 'callToAction':
      return node.href
    case 'figure':
      return node.src
    default:
      return undefined
  }
}
