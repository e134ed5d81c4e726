// Rule: a picture between words of which nobody knows the width.
import { defineRule, placeOf, visit } from '@kanaal/content'
import type { Paragraph } from 'mdast'
import { sentTree } from '../to-blocks.ts'

export const imageWidthMissing = defineRule<'rendition'>({
  id: 'image-width-missing',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'info',
  title: { en: 'Width of a picture unknown', nl: 'Breedte van een afbeelding onbekend' },
  why: {
    en: 'Outlook for Windows draws a picture without a width at its full size, far outside the column.',
    nl: 'Outlook voor Windows tekent een afbeelding zonder breedte op ware grootte, ver buiten de kolom.',
  },
  fix: {
    en: 'Take the picture from the media library, which knows its size, or let it stand alone as a figure.',
    nl: 'Kies de afbeelding uit de mediabibliotheek, die de maat kent, of zet hem apart als figuur.',
  },
  messages: {
    width: {
      en: 'The width of "{src}" is unknown. Take it from the media library, or put it in a paragraph of its own.',
      nl: 'De breedte van "{src}" is onbekend. Kies hem uit de mediabibliotheek, of zet hem in een eigen alinea.',
    },
  },
  references: [
    {
      title: 'Can I email: max-width',
      url: 'https://www.caniemail.com/features/css-max-width/',
      checkedAt: '2026-11-22',
    },
  ],
  examples: {
    ok: [{ markdown: '# Map\n\n![The way to our store](https://example.org/map.png)' }],
    notOk: [
      {
        markdown: '# Map\n\nFollow the ![arrow](https://example.org/arrow.png) signs.',
        messages: ['width'],
      },
    ],
  },
  *check({ document, context }) {
    const found: { src: string; place: ReturnType<typeof placeOf> }[] = []
    visit(sentTree(document), 'paragraph', (paragraph: Paragraph) => {
      if (paragraph.children.every((child) => child.type === 'image' || child.type === 'break')) return
      for (const child of paragraph.children) {
        if (child.type !== 'image' || context.asset(child.url)?.width !== undefined) continue
        if (context.link(child.url)) found.push({ src: child.url, place: placeOf(child, document) })
      }
    })
    for (const { src, place } of found) yield { message: 'width', values: { src }, place }
  },
})
