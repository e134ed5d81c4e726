import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutAtSentence } from '../src/cut-at-sentence.ts'
import { countGraphemes } from '../src/graphemes.ts'

describe('cutAtSentence', () => {
  test.each([
    ['Short enough.', 'en', 40, 'Short enough.'],
    ['One is here. Two is here. Three is here.', 'en', 26, 'One is here. Two is here.'],
    ['Dit is een veel te lange zin zonder einde', 'nl', 20, 'Dit is een veel te…'],
    ['  Much   white\n\nspace.  ', 'en', 40, 'Much white space.'],
    ['Wij zijn open. Kom langs bij dr. Jansen. Er is koffie.', 'nl', 32, 'Wij zijn open.'],
    ['Wij zijn open. Dr. Jansen is er ook.', 'nl', 20, 'Wij zijn open.'],
    ['Ask J. Smith. Or Mr. Brown in the shop.', 'en', 22, 'Ask J. Smith.'],
    ['Vraag het a.u.b. aan Prof. De Vries in de winkel.', 'nl', 28, 'Vraag het a.u.b. aan Prof.…'],
    ['Dat is stap A. Dan volgt de rest.', 'nl', 20, 'Dat is stap A. Dan…'],
    ['これは最初の文です。これは次の文です。', 'ja', 12, 'これは最初の文です。'],
  ])('%s', (text, locale, max, expected) => {
    expect(cutAtSentence(text, locale, max)).toBe(expected)
  })

  test('never exceeds its maximum and never splits a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 1, max: 160 }),
        (text, max) => {
          const cut = cutAtSentence(text, 'en', max)
          expect(countGraphemes(cut)).toBeLessThanOrEqual(max)
          expect(cut).not.toMatch(/\p{Surrogate}/u)
        },
      ),
    )
  })
})
