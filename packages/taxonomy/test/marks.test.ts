// Punctuation in labels and texts: what parts two words, what belongs to one, and what a label must have to be found.

import { parseMarkdown } from '@kanaal/content'
import { type Document, metadata } from '@kanaal/types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checks, createGraph, createMatcher, createTagger, type Vocabulary } from '../src/index.ts'

const vocabularyOf = (labels: readonly string[], language = 'en'): Vocabulary => ({
  ...{ prefixes: {}, schemes: [], collections: [], resources: [] },
  concepts: labels.map((label, index) => ({
    uri: `http://example.org/${index}`,
    types: [],
    prefLabel: { [language]: [label] },
  })),
})
const matched = (label: string, text: string): string[] => {
  const found: string[] = []
  createMatcher([label]).match(text, (_, start, end) => found.push(text.slice(start, end)))
  return found
}
const tagged = (label: string, text: string): string[] => {
  const document = {
    ...parseMarkdown('x\n', { locale: 'en' }),
    metadata: metadata.parse({ description: text }),
  }
  const suggestions = createTagger(vocabularyOf([label])).tag(document as Document)
  return suggestions.flatMap(({ evidence }) => evidence.map((one) => one.text))
}

const FOUND: [label: string, text: string, as: string][] = [
  ['New York', 'In new\nyork.', 'new\nyork'],
  ['New York', 'The "New York" of', 'New York'],
  ['school bag', 'a school-bag,', 'school-bag'],
  ['rust-lang', 'Rust lang', 'Rust lang'],
  ['Noord-Zuidlijn', 'de Noord–Zuidlijn rijdt', 'Noord–Zuidlijn'],
  ['St. Gallen', 'From St. Gallen.', 'St. Gallen'],
  ['Washington, D.C.', 'In Washington, D.C., today', 'Washington, D.C.'],
  ['Washington, D.C.', 'We left Washington, D.C.', 'Washington, D.C.'],
  ['U.S.', 'The U.S. and', 'U.S.'],
  ['.NET', 'Use .NET here', '.NET'],
  ['.NET', 'Use it (.net).', '.net'],
  ...['‘.NET’', "'.NET'", '‚.NET‘', '’.NET’', '‹.NET›'].map((text): [string, string, string] => [
    '.NET',
    `in ${text} zelf`,
    '.NET',
  ]),
  ...['‘C#’', "'C#'", '‚C#‘', '‹C#›', 'C#’s'].map((text): [string, string, string] => [
    'C#',
    `of ${text} zelf`,
    'C#',
  ]),
  ['C++', 'in ‘C++’', 'C++'],
  ['ASP.NET', 'ASP.NET, of course', 'ASP.NET'],
  ['Node.js', 'Run node.js.', 'node.js'],
  ['C++', 'Written in C++.', 'C++'],
  ['C++', 'Since C++17 it is', 'C++'],
  ['C#', 'C#-code', 'C#'],
  ['R', 'We use R, mostly', 'R'],
  ['R&D', 'the R&D budget', 'R&D'],
  ['Food & drink', 'all food & drink', 'food & drink'],
  ['TCP/IP', 'over TCP/IP', 'TCP/IP'],
  ['Yahoo!', 'at Yahoo! in', 'Yahoo!'],
  ['fiets', 'klaar.Fiets', 'Fiets'],
  ['fiets', '#fiets of (fiets)', 'fiets'],
  ['fiets', "een 'fiets'", 'fiets'],
  ['ニューヨーク', 'ニューヨーク。', 'ニューヨーク'],
  ['ニュー・ヨーク', 'ニューヨーク', 'ニューヨーク'],
]
const NOT_FOUND: [label: string, text: string][] = [
  ...[
    'In New. York',
    'New, York',
    'new; york',
    'New: York',
    'New! York',
    'New (York)',
    'New – York',
    'New - York',
  ].map((text): [string, string] => ['New York', text]),
  ...['New… York', 'New ... York', 'New / York', 'New | York', 'New • York', 'New & York', 'New — York'].map(
    (text): [string, string] => ['New York', text],
  ),
  ['学校', '学。校'],
  ['St. Gallen', 'St, Gallen'],
  ['St. Gallen', 'St Gallen'],
  ['Washington, D.C.', 'Washington D.C.'],
  ['Washington, D.C.', 'Washington, DC'],
  ['U.S.', 'us'],
  ['U.S.', 'u s'],
  ['.NET', 'the net'],
  ['.NET', 'school. Net gekocht'],
  ['net', 'Use .NET here'],
  ['C', 'Written in C++ or C#'],
  ['C++', 'C + +'],
  ['C#', 'C # 1'],
  ['R&D', 'R D'],
  ['Yahoo!', 'a yahoo'],
]

describe.each([
  ['the matcher', matched],
  ['the tagger', tagged],
])('%s', (_, find) => {
  it.each(FOUND)('finds "%s" in "%s"', (label, text, as) =>
    expect(new Set(find(label, text))).toEqual(new Set([as])),
  )
  it.each(NOT_FOUND)('does not find "%s" in "%s"', (label, text) => expect(find(label, text)).toEqual([]))
})

describe('labels of one letter', () => {
  it('are found as they are written alone', () => {
    expect(tagged('C (programming language)', 'C is older')).toEqual(['C'])
    expect(tagged('R', 'an r, and R2')).toEqual([])
    expect(tagged('e\u0301', 'e or E')).toEqual([])
    expect(tagged('e\u0301', 'the é of')).toEqual(['é'])
    expect(tagged('A', 'A word')).toEqual([])
  })
})

it('phrases do not go across what is not read', () => {
  const tagger = createTagger(vocabularyOf(['new york']))
  const urisIn = (markdown: string) => tagger.tag(parseMarkdown(markdown, { locale: 'en' })).length
  expect(urisIn('x\n\nnew `code` york\n')).toBe(0)
  expect(urisIn('x\n\nnew  \nyork\n')).toBe(1)
})

it('every label is found in a text that is it, or a check says that none can be', () => {
  const character = fc.constantFrom(...'aéZ.,+#&-–_/\'’"()[] 7$!…학校ーß', '\u0301', '\u200d', '🚲', 'C')
  const label = fc.oneof(
    fc.string({ unit: character, minLength: 1, maxLength: 8 }),
    fc.string({ unit: 'grapheme' }),
  )
  const telling = checks.filter(({ id }) => /^(unmatchable|stop-word|empty)-label/.test(id))
  expect(telling.length).toBe(3)
  fc.assert(
    fc.property(label, (text) => {
      const vocabulary = vocabularyOf([text])
      const subject = { vocabulary, graph: createGraph(vocabulary), settings: {} }
      const told = telling.flatMap((check) => check.run(subject)).map(({ ruleId }) => ruleId)
      const isFound = tagged(text, text).length > 0
      expect(isFound || told.length > 0).toBe(true)
      expect(isFound && told.includes('unmatchable-labels')).toBe(false)
    }),
    { numRuns: 3000 },
  )
})
