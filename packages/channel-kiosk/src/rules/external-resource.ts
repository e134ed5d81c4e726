// Rule: a picture that lies elsewhere on the network, where a screen cannot fetch it.
import { defineRule, placeOf, placeOfMetadata } from '@kanaal/content'
import { picturesOf } from '../pictures-of.ts'
import { addressOf } from '../to-picture.ts'

export const externalResource = defineRule<'rendition'>({
  id: 'external-resource',
  source: 'channel-kiosk',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Picture is not at hand', nl: 'Afbeelding is niet bij de hand' },
  why: {
    en: 'A screen plays without a network, so that it never goes black; it shows only pictures that travel with the deck.',
    nl: 'Een scherm speelt zonder netwerk, zodat het nooit op zwart gaat; het toont alleen afbeeldingen die met de presentatie meereizen.',
  },
  fix: {
    en: 'Put the picture in the media library, or beside the document, and refer to it there.',
    nl: 'Zet de afbeelding in de mediabibliotheek, of naast het document, en verwijs daarnaar.',
  },
  messages: {
    elsewhere: {
      en: '`{src}` lies elsewhere and is left out. Put the picture beside the document, so that the screen has it with it.',
      nl: '`{src}` staat ergens anders en is weggelaten. Zet de afbeelding naast het document, dan heeft het scherm hem bij zich.',
    },
  },
  references: [
    { title: 'Offline by design', url: 'packages/kiosk-player/README.md', checkedAt: '2026-11-21' },
  ],
  examples: {
    ok: [
      {
        markdown:
          '# Open\n\n![A red pixel](data:image/gif;base64,R0lGODdhAQABAIABAP8AAP///ywAAAAAAQABAAACAkQBADs=)',
      },
    ],
    notOk: [{ markdown: '# Open\n\n![The shop](https://example.org/shop.jpg)', messages: ['elsewhere'] }],
  },
  *check({ document, context }) {
    for (const { src, node } of picturesOf(document)) {
      // What carries itself lies nowhere: where it is refused, `link-unsafe` says so.
      if (/^data:/i.test(src)) continue
      const isElsewhere = /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src) || context.asset(src) !== undefined
      if (!isElsewhere || addressOf(src, context) !== undefined) continue
      const place = node ? placeOf(node, document) : placeOfMetadata('image', document)
      yield { message: 'elsewhere', values: { src: src.slice(0, 120) }, place }
    }
  },
})
