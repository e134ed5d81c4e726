// An attached image that nobody described.
import { defineRule, placeOf, placeOfMetadata } from '@kanaal/content'
import type { Place, Resolved } from '@kanaal/types'
import { imagesIn } from '../compose/images-in.ts'
import { readOutput } from './read-output.ts'

export const altMissing = defineRule<'rendition'>({
  id: 'alt-missing',
  source: 'channel-social',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Attached image without description', nl: 'Bijgevoegd beeld zonder beschrijving' },
  why: {
    en: 'In a post an image is never decoration: who cannot see it hears only “image”.',
    nl: 'In een bericht is een beeld nooit versiering: wie het niet kan zien, hoort alleen “afbeelding”.',
  },
  fix: {
    en: 'Write an alternative text that says what the image tells.',
    nl: 'Schrijf een alternatieve tekst die zegt wat het beeld vertelt.',
  },
  messages: {
    missing: {
      en: 'The image {name} is attached without alternative text. Write what it shows.',
      nl: 'Het beeld {name} wordt geplaatst zonder alternatieve tekst. Schrijf wat erop te zien is.',
    },
  },
  references: [
    {
      title: 'WCAG 2.2, 1.1.1',
      url: 'https://www.w3.org/TR/WCAG22/#non-text-content',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: 'Alles voor school.\n\n![Een rode schooltas](https://example.org/tas.jpg)' }],
    notOk: [{ markdown: 'Alles voor school.\n\n![](https://example.org/tas.jpg)', messages: ['missing'] }],
  },
  *check({ document, output, context }) {
    for (const { url, alt } of readOutput(output).posts.flatMap(({ media }) => media)) {
      if (alt !== '') continue
      const name = url.split('/').at(-1) || url
      yield {
        message: 'missing',
        values: { name },
        place: placeOfImage(document, (src) => (context.asset(src)?.url ?? context.link(src)) === url),
      }
    }
  },
})

/** The lead image's field, or the image's place in the text. */
export function placeOfImage(document: Resolved, isIt: (src: string) => boolean): Place {
  const found = imagesIn(document, undefined).find(({ src }) => isIt(src))
  return found?.leaf ? placeOf(found.leaf, document) : placeOfMetadata('image', document)
}
