// A seed to texts on which counters of characters disagree: emoji, joiners, scripts, addresses, mentions, lone halves.
import fc from 'fast-check'

const WORDS = [
  'Terug naar school',
  'a.a.a.',
  'www.example.nl/pad?a=1&b=2#c',
  'https://example.org/een/heel/lang/pad/dat/niet/ophoudt',
  'http://例え.jp/道',
  'example.com',
  'e.g.this',
  'naam@example.org',
  '@account',
  '@account@server.example',
  '#hashtag',
  '#1',
  '$ABC',
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🏳️‍🌈',
  '🇳🇱🇧🇪🇩',
  '1️⃣',
  '™️©',
  'e\u0301\u0302',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A',
  '한국어',
  '각',
  '日本語。',
  'ｆｕｌｌ',
  'नमस्ते',
  'ก็',
  'مرحبا',
  'שלום',
  '\u202eabc\u202c',
  '\u200b\u200d\ufeff',
  '\ud83d',
  '\udc4d',
  '“dash – dash”',
  '\r\n',
  '\u2028',
  '\t',
]

/** Texts of at most about 280 units; a word of many letters without white space is left to `npm test` (see the claims). */
const text = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 2, arbitrary: fc.constantFrom(' ', ' ', '\n', '', '.', ',', '!') },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

/** Texts come in portions: sampling a hundred thousand at once would hold them all. */
const PORTION = 1_000

export function* hostileTexts(count: number, seed: number): Generator<string> {
  for (let made = 0; made < count; made += PORTION) {
    yield* fc.sample(text, { numRuns: Math.min(PORTION, count - made), seed: seed + made })
  }
}
