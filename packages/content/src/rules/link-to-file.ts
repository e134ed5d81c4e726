// Rule: a relative link to a file that becomes no page.
import { posix } from 'node:path'
import type { Nodes } from 'mdast'
import { defineRule } from '../define-rule.ts'
import { placeOf } from '../place-of.ts'
import { visit } from '../visit.ts'

const DOCUMENT = /\.(md|mdx|markdown|html?)$/i
const SCHEME = /^([a-z][a-z0-9+.-]*:|\/\/)/i

export const linkToFile = defineRule<'document'>({
  id: 'link-to-file',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: {
    en: 'Link to a file that is not published',
    nl: 'Link naar een bestand dat niet gepubliceerd wordt',
  },
  why: {
    en: 'Kanaal publishes documents and pictures, no other files: the address below the page will not exist.',
    nl: 'Kanaal publiceert documenten en afbeeldingen, geen andere bestanden: het adres onder de pagina zal niet bestaan.',
  },
  fix: {
    en: 'Put the file on the site and link to its whole address, or to its path from the root: `/files/prices.pdf`.',
    nl: 'Zet het bestand op de site en verwijs naar het hele adres, of naar het pad vanaf de wortel: `/bestanden/prijzen.pdf`.',
  },
  messages: {
    file: {
      en: 'The file "{href}" is not published, so the link will lead nowhere. Put it on the site and write its address, such as "https://…/{name}".',
      nl: 'Het bestand "{href}" wordt niet gepubliceerd, dus de link zal nergens heen leiden. Zet het op de site en schrijf het adres, zoals "https://…/{name}".',
    },
    outside: {
      en: 'The link "{href}" leads out of the source directory. Put the file on the site and write its address, such as "https://…/{name}".',
      nl: 'De link "{href}" leidt buiten de bronmap. Zet het bestand op de site en schrijf het adres, zoals "https://…/{name}".',
    },
  },
  references: [
    {
      title: 'RFC 3986, 5.2 Relative resolution',
      url: 'https://www.rfc-editor.org/rfc/rfc3986#section-5.2',
      checkedAt: '2026-11-22',
    },
  ],
  examples: {
    ok: [
      { markdown: '[Prices](/files/prices.pdf), [news](news.md) and [list](https://example.org/list.pdf)' },
    ],
    notOk: [
      { markdown: '[Prices](prices.pdf)', messages: ['file'] },
      { markdown: '[Notes](../../notes.txt)', messages: ['outside'] },
    ],
  },
  *check({ document }) {
    const { source } = document
    if (source.kind !== 'markdown') return
    const found: { href: string; node: Nodes }[] = []
    visit(document.tree, (node: Nodes) => {
      if (node.type === 'link' || node.type === 'definition') found.push({ href: node.url, node })
      if (node.type === 'callToAction') found.push({ href: node.href, node })
    })
    const images = new Set(document.assets.map(({ src }) => src))
    for (const { href, node } of found) {
      const path = href.replace(/[?#].*$/s, '')
      if (path === '' || path.startsWith('/') || SCHEME.test(href) || images.has(href)) continue
      const joined = posix.normalize(posix.join(posix.dirname(source.path ?? ''), path))
      const isOutside = joined === '..' || joined.startsWith('../')
      const isFile = /\.[a-z][a-z0-9]{1,7}$/i.test(path) && !DOCUMENT.test(path)
      if (!isOutside && !isFile) continue
      const values = { href: href.slice(0, 80), name: posix.basename(path).slice(0, 60) }
      yield { message: isOutside ? 'outside' : 'file', values, place: placeOf(node, document) }
    }
  },
})
