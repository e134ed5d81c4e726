// Warns of a lead image that social cards would show as a thumbnail.
import { defineRule, placeOfMetadata } from '@kanaal/content'
import type { Output } from '@kanaal/types'
import { z } from 'zod'

const head = z.object({
  meta: z.array(z.object({ property: z.string().optional(), content: z.string() })),
})

export const imageTooSmallForCard = defineRule<'rendition'>({
  id: 'image-too-small-for-card',
  source: 'channel-web',
  scope: 'rendition',
  severity: 'warning',
  title: {
    en: 'The image is too small for a social card',
    nl: 'De afbeelding is te klein voor een sociale kaart',
  },
  why: {
    en: 'Shared links show a wide picture from 1200 by 630 px; a smaller one becomes a thumbnail or is blurred.',
    nl: 'Gedeelde links tonen een brede afbeelding vanaf 1200 bij 630 px; een kleinere wordt een miniatuur of onscherp.',
  },
  fix: {
    en: 'Choose a lead image of at least 1200 by 630 px.',
    nl: 'Kies een hoofdafbeelding van minstens 1200 bij 630 px.',
  },
  messages: {
    small: {
      en: 'The image of the social card is {width} × {height} px; at least {minWidth} × {minHeight} px are expected.',
      nl: 'De afbeelding van de sociale kaart is {width} × {height} px; verwacht wordt minstens {minWidth} × {minHeight} px.',
    },
  },
  references: [
    {
      title: 'Images in link shares',
      url: 'https://developers.facebook.com/docs/sharing/webmasters/images',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '---\ntitle: Bags\n---\n\nNo image.\n' }],
    notOk: [],
  },
  *check({ document, output, limits }) {
    const width = measureOf(output, 'og:image:width')
    const height = measureOf(output, 'og:image:height')
    const minWidth = limits.find((limit) => limit.id === 'card-image-width')?.max
    const minHeight = limits.find((limit) => limit.id === 'card-image-height')?.max
    if (!width || !height || !minWidth || !minHeight) return
    if (width >= minWidth && height >= minHeight) return
    yield {
      message: 'small',
      values: { width, height, minWidth, minHeight },
      actual: `${width} × ${height}`,
      expected: `${minWidth} × ${minHeight}`,
      place: placeOfMetadata('image', document),
    }
  },
})

/** What the page itself tells social networks. */
const measureOf = (output: Output, property: string): number | undefined => {
  const known = head.safeParse(output.parts.head)
  const tag = known.success ? known.data.meta.find((candidate) => candidate.property === property) : undefined
  return tag && Number(tag.content)
}
