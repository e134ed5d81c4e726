// Makes texts that break naive counters and splitters.
import fc from 'fast-check'

const pieces = [
  'Terug naar school',
  'Vanaf maandag. Zolang de voorraad strekt!',
  'https://winkel.example/terug-naar-school?kleur=blauw&maat=38',
  'http://a.nl/x',
  'winkel.example.nl',
  'example.travel',
  'info@winkel.nl',
  '@redactie',
  '@alice@mastodon.example.social',
  '#TerugNaarSchool',
  '#2026',
  '👩‍❤️‍💋‍👨',
  '👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇳🇱🇧🇪',
  '🎒🎒🎒🎒✏️1️⃣',
  'é́́́́ Z̸̢a̷l̶g̵o̴',
  'اَلْعَرَبِيَّةُ جميلة',
  'שלום עולם',
  '日本語の文章です。句点があります。',
  'ราชอาณาจักรไทย',
  'हिन्दी में क्षत्रिय',
  '€ 49,95',
  '10:30',
  'a.a.a.a.a.',
  '“quotes” – dashes — and … dots',
  'ＦＵＬＬ　ｗｉｄｔｈ',
  '\u200d\u200c',
  '\u202eRTL\u202c',
  'x'.repeat(90),
  'aa-bb-cc-dd-ee-ff-gg-hh-ii-jj-kk',
]
const spaces = [' ', ' ', ' ', '\n', '\n\n', '']

export const hostileText = (maxLength = 40): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...pieces) },
          { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
          { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
        ),
        fc.constantFrom(...spaces),
      ),
      { maxLength },
    )
    .map((parts) => parts.flat().join(''))

/** Shapes on which careless patterns take quadratic time, of about `size` UTF-16 units. */
export const hostileShapes = (size: number): Record<string, string> => ({
  dottedLetters: 'a.'.repeat(size / 2),
  dottedKana: 'のの.'.repeat(size / 3),
  dottedWords: 'a.a.a.a.a.a.a.a. '.repeat(size / 17),
  protocols: 'http://'.repeat(size / 7),
  addresses: 'https://a.nl/x '.repeat(size / 15),
  openParentheses: '('.repeat(size),
  ats: '@a'.repeat(size / 2),
  remoteMentions: '@a@b.c'.repeat(size / 6),
  hashes: '#a'.repeat(size / 2),
  hashDigits: `#${'1'.repeat(size)}`,
  word: 'x'.repeat(size),
  combining: `a${'\u0301'.repeat(size)}`,
  joiners: '👩\u200d'.repeat(size / 3),
  flags: '🇳'.repeat(size / 2),
  ideographs: '文'.repeat(size),
  sentences: 'A. '.repeat(size / 3),
  newlines: 'a\n\n'.repeat(size / 3),
})
