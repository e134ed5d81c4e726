// Rule: an image without alternative text.
import type { Nodes } from 'mdast'
import { defineRule } from '../define-rule.ts'
import { placeOf, placeOfMetadata } from '../place-of.ts'
import { visit } from '../visit.ts'

export const imageAltMissing = defineRule<'document'>({
  id: 'image-alt-missing',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Image without alternative text', nl: 'Afbeelding zonder alternatieve tekst' },
  why: {
    en: 'The text is what blind readers hear, what a mail shows while images are off, and what a post must carry.',
    nl: 'De tekst is wat blinde lezers horen, wat een mail toont zonder beelden, en wat een bericht moet meedragen.',
  },
  fix: {
    en: 'Say what the image shows: `![A red bicycle](bicycle.jpg)`. For decoration: `::figure{src="…" alt=""}`.',
    nl: 'Zeg wat de afbeelding toont: `![Een rode fiets](fiets.jpg)`. Voor versiering: `::figure{src="…" alt=""}`.',
  },
  messages: {
    missing: {
      en: 'The image "{src}" has no alternative text.',
      nl: 'De afbeelding "{src}" heeft geen alternatieve tekst.',
    },
  },
  references: [
    {
      title: 'WCAG 2.2, 1.1.1 Non-text Content',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '![A red bicycle](bicycle.jpg)' }, { markdown: '::figure{src="line.png" alt=""}' }],
    notOk: [
      { markdown: '![](bicycle.jpg)', messages: ['missing'] },
      { markdown: '<p><img src="bicycle.jpg"></p>', messages: ['missing'] },
      { markdown: '::figure[Our best seller]{src="bicycle.jpg"}', messages: ['missing'] },
    ],
  },
  *check({ document }) {
    const { image } = document.metadata
    if (image && image.alt === undefined && !hasAlt(document.assets, image.src)) {
      yield { message: 'missing', values: { src: image.src }, place: placeOfMetadata('image', document) }
    }
    const nodes: { node: Nodes; src: string }[] = []
    visit(document.tree, (node: Nodes) => {
      if (node.type === 'image' && !node.alt) nodes.push({ node, src: node.url })
      if (node.type === 'imageReference' && !node.alt) nodes.push({ node, src: node.identifier })
      if (node.type === 'figure' && node.alt === undefined) nodes.push({ node, src: node.src })
    })
    for (const { node, src } of nodes) {
      yield { message: 'missing', values: { src: src.slice(0, 80) }, place: placeOf(node, document) }
    }
  },
})

function hasAlt(assets: readonly { src: string; alt?: string | undefined }[], src: string): boolean {
  return assets.some((asset) => asset.src === src && asset.alt !== undefined)
}
