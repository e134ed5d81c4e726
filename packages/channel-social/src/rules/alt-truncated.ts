// An alternative text that is longer than the network takes.
import { defineRule } from '@kanaal/content'
import { maxOf } from '../network.ts'
import { placeOfImage } from './alt-missing.ts'
import { readOutput } from './read-output.ts'

export const altTruncated = defineRule<'rendition'>({
  id: 'alt-truncated',
  source: 'channel-social',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Alternative text shortened', nl: 'Alternatieve tekst ingekort' },
  why: {
    en: 'Networks limit the description of an image. Kanaal cuts at a sentence, so that what is left makes sense.',
    nl: 'Netwerken beperken de beschrijving van een beeld. Kanaal kort in op een zinsgrens, zodat de rest klopt.',
  },
  fix: {
    en: 'Say in the text what does not fit in the description.',
    nl: 'Zet in de tekst wat niet in de beschrijving past.',
  },
  messages: {
    truncated: {
      en: 'The alternative text of {name} is longer than {max} characters and was cut at a sentence. Shorten it.',
      nl: 'De alternatieve tekst van {name} is langer dan {max} tekens en is ingekort op een zin. Maak hem korter.',
    },
  },
  references: [
    {
      title: 'Image descriptions (X)',
      url: 'https://help.x.com/en/using-x/add-image-descriptions',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: 'Alles voor school.\n\n![Een rode schooltas](https://example.org/tas.jpg)' }],
    notOk: [
      {
        markdown: `Alles voor school.\n\n![${'Een rode schooltas. '.repeat(60)}](https://example.org/tas.jpg)`,
        messages: ['truncated'],
      },
    ],
  },
  *check({ document, output, limits }) {
    for (const src of readOutput(output).composition.trimmedAlts) {
      yield {
        message: 'truncated',
        values: { name: src.split('/').at(-1) || src, max: maxOf(limits, 'alt') },
        place: placeOfImage(document, (other) => other === src),
      }
    }
  },
})
