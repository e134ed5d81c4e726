// Rule: one picture that is described in two ways, or described in one place and called decorative in another.
import type { Nodes } from 'mdast'
import { defineRule } from '../define-rule.ts'
import { placeName } from '../facts/place-name.ts'
import { placeOf, placeOfMetadata } from '../place-of.ts'
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
      { markdown: '| a | b |\n|---|---|\n| ![yes](check.svg) | ![done](check.svg) |' },
    ],
    notOk: [
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
    const { image } = document.metadata
    if (image?.alt === undefined || image.alt === '') return
    const there = placeOfMetadata(['image', 'alt'], document)
    const reported = new Set<string>()
    const pictures: { node: Nodes; src: string; alt: string }[] = []
    visit(document.tree, (node: Nodes) => {
      if (node.type === 'image' && node.alt) pictures.push({ node, src: node.url, alt: node.alt })
      // An image without a text may be a slip (`image-alt-missing` says so); a figure says `alt=""` on purpose.
      if (node.type === 'figure' && node.alt !== undefined)
        pictures.push({ node, src: node.src, alt: node.alt })
    })
    for (const { node, src, alt } of pictures) {
      if (src !== image.src || fold(alt) === fold(image.alt) || reported.has(alt)) continue
      reported.add(alt)
      yield {
        message: alt === '' ? 'decorative' : 'differs',
        values: { src: src.slice(0, 120), found: alt, other: image.alt, at: placeName(there) },
        place: placeOf(node, document),
        related: [there],
        expected: image.alt,
        actual: alt,
      }
    }
  },
})

/** Case, spaces and full stops make no other description. */
const fold = (alt: string): string =>
  alt
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
