// Rule: a link that no channel may carry.
import type { Nodes } from 'mdast'
import { defineRule } from '../define-rule.ts'
import { placeOf, placeOfMetadata } from '../place-of.ts'
import { safeUrl } from '../safe-url.ts'
import { visit } from '../visit.ts'

export const linkUnsafe = defineRule<'document'>({
  id: 'link-unsafe',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Address that is not published', nl: 'Adres dat niet gepubliceerd wordt' },
  why: {
    en: 'An address such as `javascript:…` runs code with the reader; `//host` leads to another site than it seems.',
    nl: 'Een adres als `javascript:…` voert code uit bij de lezer; `//host` leidt elders heen dan het lijkt.',
  },
  fix: {
    en: 'Use http, https, mailto or tel, or a path on the site itself.',
    nl: 'Gebruik http, https, mailto of tel, of een pad op de site zelf.',
  },
  messages: {
    unsafe: {
      en: '"{href}" is not published: http, https, mailto, tel or a path on the site was expected.',
      nl: '"{href}" wordt niet gepubliceerd: http, https, mailto, tel of een pad op de site was verwacht.',
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
    ok: [{ markdown: '[Shop](https://example.org) and [prices](/prices)' }],
    notOk: [
      { markdown: '[Shop](javascript:alert(1))', messages: ['unsafe'] },
      { markdown: 'Our <a href="javascript:alert(1)">shop</a>', messages: ['unsafe'] },
      { markdown: '::cta[Shop]{href="//evil.example"}', messages: ['unsafe'] },
    ],
  },
  *check({ document, site }) {
    const addresses: { href: string; node: Nodes }[] = []
    visit(document.tree, (node: Nodes) => {
      if (node.type === 'link' || node.type === 'definition' || node.type === 'image')
        addresses.push({ href: node.url, node })
      if (node.type === 'callToAction') addresses.push({ href: node.href, node })
      if (node.type === 'figure') addresses.push({ href: node.src, node })
      if (node.type === 'embed') addresses.push({ href: node.url, node })
    })
    const all = addresses.map(({ href, node }) => ({ href, place: placeOf(node, document) }))
    const { callToAction, copy = {} } = document.metadata
    if (callToAction)
      all.push({ href: callToAction.href, place: placeOfMetadata(['callToAction', 'href'], document) })
    for (const [key, { callToAction: own }] of Object.entries(copy))
      if (own)
        all.push({ href: own.href, place: placeOfMetadata(['copy', key, 'callToAction', 'href'], document) })
    for (const { href, place } of all) {
      if (href === '' || safeUrl(href, site.url) !== undefined) continue
      yield { message: 'unsafe', values: { href: href.slice(0, 80) }, place, actual: href.slice(0, 200) }
    }
  },
})
