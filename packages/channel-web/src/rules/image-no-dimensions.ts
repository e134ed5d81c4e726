// Tells of an image whose size nobody knows: the page jumps while it loads.
import { defineRule, placeOf } from '@kanaal/content'
import { bodyNodes } from './body-nodes.ts'

export const imageNoDimensions = defineRule<'rendition'>({
  id: 'image-no-dimensions',
  source: 'channel-web',
  scope: 'rendition',
  severity: 'info',
  title: { en: 'The size of an image is unknown', nl: 'De afmetingen van een afbeelding zijn onbekend' },
  why: {
    en: 'The browser keeps no room for it, so the text jumps when it arrives.',
    nl: 'De browser houdt er geen ruimte voor vrij, dus verspringt de tekst als zij binnenkomt.',
  },
  fix: {
    en: 'Use an image from the media library or one beside the document; Kanaal reads its width and height.',
    nl: 'Gebruik een afbeelding uit de mediabibliotheek of naast het document; Kanaal leest daarvan breedte en hoogte.',
  },
  messages: {
    unknown: {
      en: 'The width and height of “{src}” are unknown, so the page will jump while it loads.',
      nl: 'De breedte en hoogte van “{src}” zijn onbekend, dus verspringt de pagina tijdens het laden.',
    },
  },
  references: [
    {
      title: 'Optimize cumulative layout shift',
      url: 'https://web.dev/articles/optimize-cls',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: 'No image.\n' }],
    notOk: [{ markdown: '![A bag](https://example.org/bag.jpg)\n', messages: ['unknown'] }],
  },
  *check({ document, context }) {
    for (const node of bodyNodes(document)) {
      const src = node.type === 'image' ? node.url : node.type === 'figure' ? node.src : undefined
      // What stands in the page itself is there at once, or is refused.
      if (src === undefined || /^data:/i.test(src)) continue
      const asset = context.asset(src)
      if (asset?.width && asset.height) continue
      const shown = src.length > 80 ? `${src.slice(0, 79)}…` : src
      yield { message: 'unknown', values: { src: shown }, place: placeOf(node, document) }
    }
  },
})
