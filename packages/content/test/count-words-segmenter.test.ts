// countWords counts what the segmenter of the runtime counts, only faster.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords } from '../src/index.ts'

const bySegmenter = (text: string, locale: string): number =>
  [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].filter((part) => part.isWordLike)
    .length

const SIGNS = [
  ...' \n\t!"#$%&\'()*+,-./0129:;<=>?@AZaz[]^_`{|}~£€–—‘’“”…éÀøğIıßж漢あ👍🏽\u0301\u200d\u00a0·ª',
]

test.each(['en', 'nl', 'tr', 'fi', 'sv', 'el', 'ja', 'th'])(
  'as many words as the segmenter, in %s',
  (locale) => {
    const texts = fc.array(fc.constantFrom(...SIGNS), { maxLength: 14 }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        expect(countWords(text, locale)).toBe(bySegmenter(text, locale))
      }),
      { numRuns: 300 },
    )
  },
)
