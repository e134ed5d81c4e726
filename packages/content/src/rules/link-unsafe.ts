// Rule: a link that no channel may carry.
import type { Document, Place } from '@kanaal/types'
import type { Nodes, Root } from 'mdast'
import { DATA_PICTURE_BYTES, isDataPicture, readDataPicture } from '../data-picture.ts'
import { defineRule } from '../define-rule.ts'
import { copyTreeOf } from '../parse-copy.ts'
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
    en: 'An address such as `javascript:…` runs code with the reader; `//host` leads to another site than it seems. A `data:` address can hold anything; channels show the ones that hold a small picture.',
    nl: 'Een adres als `javascript:…` voert code uit bij de lezer; `//host` leidt elders heen dan het lijkt. Een `data:`-adres kan van alles bevatten; kanalen tonen alleen kleine afbeeldingen.',
  },
  fix: {
    en: 'Use http, https, mailto or tel, or a path on the site itself; put a picture beside the document or in the media library.',
    nl: 'Gebruik http, https, mailto of tel, of een pad op de site zelf; zet een afbeelding naast het document of in de mediabibliotheek.',
  },
  messages: {
    unsafe: {
      en: '"{href}" is not published: http, https, mailto, tel or a path on the site was expected.',
      nl: '"{href}" wordt niet gepubliceerd: http, https, mailto, tel of een pad op de site was verwacht.',
    },
    picture: {
      en: '"{href}" is not shown: http, https, a path, or a PNG, JPEG, GIF or WebP in base64 was expected. Put the picture beside the document.',
      nl: '"{href}" wordt niet getoond: http, https, een pad, of een PNG, JPEG, GIF of WebP in base64 was verwacht. Zet de afbeelding naast het document.',
    },
    heavy: {
      en: 'The picture in the text has {value} kB, at most {max} kB are shown. Put it beside the document.',
      nl: 'De afbeelding in de tekst is {value} kB, getoond wordt hooguit {max} kB. Zet haar naast het document.',
    },
  },
  references: [
    {
      title: 'OWASP: Cross Site Scripting Prevention Cheat Sheet',
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
      checkedAt: '2026-11-21',
    },
    {
      title: 'MIME Sniffing: matching an image type pattern',
      url: 'https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm',
      checkedAt: '2026-11-23',
    },
  ],
  examples: {
    ok: [
      { markdown: '[Shop](https://example.org) and [prices](/prices)' },
      {
        markdown: '![Red](data:image/gif;base64,R0lGODdhAQABAIABAP8AAP///ywAAAAAAQABAAACAkQBADs=)',
      },
    ],
    notOk: [
      { markdown: '[Shop](javascript:alert(1))', messages: ['unsafe'] },
      { markdown: 'Our <a href="javascript:alert(1)">shop</a>', messages: ['unsafe'] },
      { markdown: '::cta[Shop]{href="//evil.example"}', messages: ['unsafe'] },
      {
        markdown: '---\ncopy: { x: "[Shop](javascript:alert(1))" }\n---\nOpen.',
        messages: ['unsafe'],
      },
      { markdown: '![Bag](data:image/png;base64,AAAA)', messages: ['picture'] },
      { markdown: '![Bag][bag]\n\n[bag]: data:image/svg+xml,%3Csvg/%3E', messages: ['picture'] },
    ],
  },
  *check({ document, site }) {
    for (const { href, isPicture, place } of addressesIn(document)) {
      const message = href === '' ? undefined : complaintAbout(href, isPicture, site.url)
      if (message === undefined) continue
      const weight = {
        value: Math.ceil((readDataPicture(href)?.bytes ?? 0) / 1000),
        max: DATA_PICTURE_BYTES / 1000,
      }
      const values = message === 'heavy' ? weight : { href: href.slice(0, 80) }
      yield { message, values, place, actual: href.slice(0, 200) }
    }
  },
})

interface Address {
  href: string
  isPicture: boolean
  place: Place
}

function addressesIn(document: Document): Address[] {
  const { callToAction, copy = {}, image } = document.metadata
  const addresses = addressesOf(document.tree, (node) => placeOf(node, document))
  const addOwn = (path: string[], href: string | undefined, isPicture: boolean): void => {
    if (href !== undefined) addresses.push({ href, isPicture, place: placeOfMetadata(path, document) })
  }
  addOwn(['callToAction', 'href'], callToAction?.href, false)
  addOwn(['image', 'src'], image?.src, true)
  for (const [key, own] of Object.entries(copy)) {
    addOwn(['copy', key, 'callToAction', 'href'], own.callToAction?.href, false)
    const place = placeOfMetadata(['copy', key, 'text'], document)
    const tree = own.text === undefined ? undefined : copyTreeOf(own.text, place)
    if (tree) addresses.push(...addressesOf(tree, () => place))
  }
  return addresses
}

function addressesOf(tree: Root, placeFor: (node: Nodes) => Place): Address[] {
  const addresses: Address[] = []
  const pictures = new Set<string>()
  visit(tree, 'imageReference', ({ identifier }) => void pictures.add(identifier))
  const add = (node: Nodes, href: string | undefined, isPicture: boolean): void => {
    if (href !== undefined) addresses.push({ href, isPicture, place: placeFor(node) })
  }
  visit(tree, (node: Nodes) => {
    if (node.type === 'link') add(node, node.url, false)
    if (node.type === 'definition') add(node, node.url, pictures.has(node.identifier))
    if (node.type === 'image') add(node, node.url, true)
    if (node.type === 'callToAction') add(node, node.href, false)
    if (node.type === 'figure') add(node, node.src, true)
    if (node.type === 'embed') {
      add(node, node.url, false)
      add(node, node.poster, true)
    }
  })
  return addresses
}

function complaintAbout(href: string, isPicture: boolean, base: string): string | undefined {
  const url = safeUrl(href, base)
  if (!isPicture) return url === undefined ? 'unsafe' : undefined
  if (readDataPicture(href)) return isDataPicture(href) ? undefined : 'heavy'
  return url !== undefined && /^https?:/.test(url) ? undefined : 'picture'
}
