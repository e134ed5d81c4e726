// Rule: a picture in a format that some mail clients do not draw.
import { defineRule, mediaTypeOf, placeOf, visit } from '@kanaal/content'
import { columnWidth } from '../email-theme.ts'
import { imageSource } from '../image-source.ts'
import { sentTree } from '../to-blocks.ts'

const NOT_EVERYWHERE = /^image\/(svg\+xml|webp|avif)$/

export const imageFormat = defineRule<'rendition'>({
  id: 'image-format',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Image format', nl: 'Afbeeldingsformaat' },
  why: {
    en: 'Gmail shows no SVG, and Outlook for Windows neither SVG, WebP nor AVIF: the reader sees the alternative text.',
    nl: 'Gmail toont geen SVG, en Outlook voor Windows geen SVG, WebP of AVIF: de lezer ziet de alternatieve tekst.',
  },
  fix: { en: 'Use PNG, JPEG or GIF.', nl: 'Gebruik PNG, JPEG of GIF.' },
  messages: {
    format: {
      en: 'The picture is {type}; PNG, JPEG or GIF was expected, which every mail client shows.',
      nl: 'De afbeelding is {type}; verwacht was PNG, JPEG of GIF, die elk mailprogramma toont.',
    },
  },
  references: [
    {
      title: 'Can I email: SVG',
      url: 'https://www.caniemail.com/features/image-svg/',
      checkedAt: '2026-11-21',
    },
    {
      title: 'Can I email: WebP',
      url: 'https://www.caniemail.com/features/image-webp/',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Map\n\n![The way to our store](https://example.org/map.png)' }],
    notOk: [
      { markdown: '# Map\n\n![The way to our store](https://example.org/map.svg)', messages: ['format'] },
    ],
  },
  *check({ document, context }) {
    const found: { type: string; place: ReturnType<typeof placeOf> }[] = []
    visit(sentTree(document), (node) => {
      if (node.type !== 'image' && node.type !== 'figure') return
      const written = node.type === 'image' ? node.url : node.src
      const shown = imageSource(written, context, columnWidth(context))?.src
      const type = shown === undefined ? undefined : mediaTypeOf(new URL(shown).pathname)
      if (type && NOT_EVERYWHERE.test(type)) found.push({ type, place: placeOf(node, document) })
    })
    for (const { type, place } of found) yield { message: 'format', values: { type }, place }
  },
})
