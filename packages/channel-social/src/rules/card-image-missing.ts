// A card without a picture.
import { defineRule, placeOfMetadata } from '@kanaal/content'
import { readOutput } from './read-output.ts'

export const cardImageMissing = defineRule<'rendition'>({
  id: 'card-image-missing',
  source: 'channel-social',
  scope: 'rendition',
  severity: 'info',
  title: { en: 'Card without a picture', nl: 'Kaart zonder beeld' },
  why: {
    en: 'A card without a picture is small and easily passed over.',
    nl: 'Een kaart zonder beeld is klein en valt nauwelijks op.',
  },
  fix: {
    en: 'Choose a lead image, at least 1200 × 630 pixels.',
    nl: 'Kies een hoofdafbeelding van minstens 1200 × 630 pixels.',
  },
  messages: {
    missing: {
      en: 'The card below the post has no picture. Choose a lead image of at least 1200 × 630 pixels.',
      nl: 'De kaart onder het bericht heeft geen beeld. Kies een hoofdafbeelding van minstens 1200 × 630 pixels.',
    },
  },
  references: [{ title: 'The Open Graph protocol', url: 'https://ogp.me/', checkedAt: '2026-11-21' }],
  examples: {
    ok: [
      {
        markdown:
          '---\nimage: { src: "https://example.org/tas.jpg", alt: Een tas }\n---\n\nAlles voor school.',
        target: 'bluesky',
      },
    ],
    notOk: [{ markdown: 'Alles voor school.', target: 'bluesky', messages: ['missing'] }],
  },
  *check({ document, output }) {
    const { card } = readOutput(output)
    if (card && !card.image) yield { message: 'missing', place: placeOfMetadata('image', document) }
  },
})
