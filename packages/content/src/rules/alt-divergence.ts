// Rule: one picture that is described in two ways, or described in one place and called decorative in another.
import type { Document, Place } from '@kanaal/types'
import type { Nodes, Root } from 'mdast'
import { defineRule } from '../define-rule.ts'
import { placeName } from '../facts/place-name.ts'
import { leavesOf } from '../leaves-of.ts'
import { copyTreeOf } from '../parse-copy.ts'
import { placeOf, placeOfMetadata } from '../place-of.ts'
import { resolveReferences } from '../resolve/resolve-references.ts'
import { toText } from '../to-text.ts'
import { visit } from '../visit.ts'

export const altDivergence = defineRule<'document'>({
  id: 'alt-divergence',
  source: 'content',
  scope: 'document',
  severity: 'info',
  title: { en: 'One picture, two descriptions', nl: 'Eén afbeelding, twee beschrijvingen' },
  why: {
    en: 'Channels choose one of the two: who cannot see the picture is told something else on the site than in the mail.',
    nl: 'Kanalen kiezen een van beide: wie de afbeelding niet ziet, krijgt op de site iets anders te horen dan in de mail.',
  },
  fix: {
    en: 'Give the picture one alternative text; only where it plays another part in the text may it have another.',
    nl: 'Geef de afbeelding één alternatieve tekst; alleen waar ze in de tekst een andere rol speelt, mag die anders zijn.',
  },
  messages: {
    differs: {
      en: 'The picture {src} is "{found}" here and "{other}" in {at}. Use one description.',
      nl: 'De afbeelding {src} heet hier "{found}" en in {at} "{other}". Gebruik één beschrijving.',
    },
    decorative: {
      en: 'The picture {src} has no description here, and is "{other}" in {at}. Describe it in both places, or in neither.',
      nl: 'De afbeelding {src} heeft hier geen beschrijving, en heet in {at} "{other}". Beschrijf haar op beide plekken, of op geen van beide.',
    },
  },
  references: [
    {
      title: 'WCAG 2.2: non-text content',
      url: 'https://www.w3.org/TR/WCAG22/#non-text-content',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      { markdown: '---\nimage: { src: bag.jpg, alt: A blue bag }\n---\n# Bag\n\n![A blue bag.](bag.jpg)' },
      { markdown: '![A blue bag](bag.jpg)\n\n![A red bag](red.jpg)' },
      { markdown: 'Open ![open](dot.svg) or ![closed](dot.svg) today.\n\n![A dot](dot.svg)' },
      { markdown: '---\ncopy:\n  x: "![A blue bag!](bag.jpg) Now."\n---\n![A blue bag](bag.jpg)' },
      { markdown: '| a | b |\n|---|---|\n| ![yes](check.svg) | ![done](check.svg) |' },
    ],
    notOk: [
      {
        markdown: '![A blue bag](bag.jpg)\n\nText.\n\n![Schoolchildren][bag]\n\n[bag]: bag.jpg',
        messages: ['differs'],
      },
      {
        markdown: '---\ncopy:\n  x: Now. ![A red bag](bag.jpg)\n---\n![A blue bag](bag.jpg)',
        messages: ['differs'],
      },
      {
        markdown: '![A blue bag](bag.jpg)\n\n:::variant{channel="x"}\nNow. ![A red bag](bag.jpg)\n:::',
        messages: ['differs'],
      },
      { markdown: '::figure{src="bag.jpg" alt=""}\n\n![A blue bag](bag.jpg)', messages: ['decorative'] },
      {
        markdown:
          '---\nimage: { src: bag.jpg, alt: A blue bag }\n---\n# Bag\n\n![Schoolchildren on a bus](bag.jpg)',
        messages: ['differs'],
      },
      {
        markdown:
          '---\nimage: { src: bag.jpg, alt: A blue bag }\n---\n# Bag\n\n::figure{src="bag.jpg" alt=""}',
        messages: ['decorative'],
      },
    ],
  },
  *check({ document }) {
    const seen = new Map<string, Picture[]>()
    const reported = new Set<string>()
    for (const picture of picturesOf(document)) {
      const { src, alt } = picture
      const before = seen.get(src) ?? []
      // The first of each source stands for the others: they were compared with it.
      if (!before.some((one) => one.source === picture.source)) seen.set(src, [...before, picture])
      const other = before.find((one) => isOneView(one, picture) && fold(one.alt) !== fold(alt))
      if (!other || reported.has(`${src}\n${fold(alt)}`)) continue
      reported.add(`${src}\n${fold(alt)}`)
      // What has no description is where something is to be mended.
      const [here, there] = other.alt === '' ? [other, picture] : [picture, other]
      yield {
        message: here.alt === '' ? 'decorative' : 'differs',
        values: { src: src.slice(0, 120), found: here.alt, other: there.alt, at: placeName(there.place) },
        place: here.place,
        related: [there.place],
        expected: there.alt,
        actual: here.alt,
      }
    }
  },
})

interface Picture {
  src: string
  alt: string
  /** `among`: beside words or in a cell, where a picture stands for a word. */
  source: 'lead' | 'alone' | 'among' | 'copy'
  place: Place
}

/** An icon among the words says another thing each time: that is its part in the text. */
function isOneView({ source: one }: Picture, { source: other }: Picture): boolean {
  return one === 'lead' || other === 'lead' || (one !== 'among' && other !== 'among')
}

/** The lead picture, those of the text, and those that single channels or audiences are shown. */
function picturesOf(document: Document): Picture[] {
  const { image, copy = {} } = document.metadata
  const pictures: Picture[] = []
  if (image?.alt)
    pictures.push({
      ...image,
      alt: image.alt,
      source: 'lead',
      place: placeOfMetadata(['image', 'alt'], document),
    })
  add(document.tree, undefined, (node) => placeOf(node, document))
  for (const [key, { text = '' }] of Object.entries(copy)) {
    if (!MAY_SHOW.test(text)) continue
    const place = placeOfMetadata(['copy', key, 'text'], document)
    const tree = copyTreeOf(text, place)
    if (tree) add(tree, 'copy', () => place)
  }
  return pictures

  function add(tree: Root, source: Picture['source'] | undefined, placeIn: (node: Nodes) => Place): void {
    const parts = new Map<Nodes, Picture['source']>()
    visit(withReferences(tree), (node: Nodes, _index, parent) => {
      const around = parent && parts.get(parent)
      const own = node.type === 'variant' ? 'copy' : (around ?? sourceBelow(node))
      if (own) parts.set(node, own)
      // An image without a text may be a slip (`image-alt-missing` says so); a figure says `alt=""` on purpose.
      const alt =
        node.type === 'figure' ? node.alt : node.type === 'image' ? node.alt || undefined : undefined
      if (alt === undefined || (node.type !== 'figure' && node.type !== 'image')) return
      const src = node.type === 'figure' ? node.src : node.url
      pictures.push({ src, alt, source: source ?? own ?? 'alone', place: placeIn(node) })
    })
  }
}

/** Pictures by reference have their address elsewhere. */
function withReferences(tree: Root): Root {
  let hasAny = false
  visit(tree, 'imageReference', () => {
    hasAny = true
  })
  return hasAny ? resolveReferences(structuredClone(tree)) : tree
}

const MAY_SHOW = /!\[|::figure|<img/i

function sourceBelow(node: Nodes): Picture['source'] | undefined {
  if (node.type === 'tableCell') return 'among'
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined
  return leavesOf(node).some((leaf) => leaf.type === 'text' && toText(leaf as Nodes) !== '')
    ? 'among'
    : undefined
}

/** Case, spaces and full stops make no other description. */
const fold = (alt: string): string =>
  alt
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
