// Whatever a label holds: a list and a table give it back letter by letter, or say that they do not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Concept,
  parseVocabulary,
  type RefusedVocabulary,
  type Vocabulary,
  writeVocabulary,
} from '../src/index.ts'

const CONCEPT = 'http://www.w3.org/2004/02/skos/core#Concept'

/** Signs that mean something to a reader of lists or tables, more often than chance has them. */
const SIGNS = [
  ...'=#-*•–>\\|\t\n\r ,;."\'@:/<{[+0nt',
  ' > ',
  ' - ',
  '1 - ',
  '\u00A0',
  '\uFEFF',
  '\u2028',
  'a',
  'ö',
  '🎒',
]
const label = fc.oneof(
  fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 8 }).map((signs) => signs.join('')),
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[^\t\n\r\u{20}-\u{10FFFF}]/u.test(text)),
)
/** A concept has its number, the number of the one above it, and its labels. */
const tree = fc.array(
  fc.record({ above: fc.nat(9), prefLabel: label, altLabels: fc.uniqueArray(label, { maxLength: 2 }) }),
  { minLength: 1, maxLength: 10 },
)

function toVocabulary(nodes: typeof tree extends fc.Arbitrary<infer Nodes> ? Nodes : never): Vocabulary {
  const concepts = nodes.map(
    ({ above, prefLabel, altLabels }, index): Concept => ({
      uri: `http://e/${index}`,
      types: [CONCEPT],
      prefLabel: { nl: [prefLabel] },
      ...(altLabels.length > 0 && { altLabel: { nl: [...altLabels].sort() } }),
      ...(above < index && { broader: [`http://e/${above}`] }),
    }),
  )
  return { prefixes: {}, schemes: [], concepts, collections: [], resources: [] }
}
const oneLine = (text: string) => text.replace(/[\t\r\n]+/g, ' ').trim()

/** Each concept as the labels from the top down to it, with its synonyms. */
function ways({ concepts }: Vocabulary): string[] {
  const byUri = new Map(concepts.map((concept) => [concept.uri, concept]))
  const wayTo = (uri: string): string[] => {
    const concept = byUri.get(uri)
    const own = oneLine(concept?.prefLabel?.nl?.[0] ?? '') || '–'
    return [...(concept?.broader ?? []).flatMap(wayTo), own]
  }
  return concepts
    .map(({ uri, altLabel = {} }) =>
      JSON.stringify([wayTo(uri), [...new Set((altLabel.nl ?? []).map(oneLine))].filter(Boolean).sort()]),
    )
    .sort()
}

describe('an indented list', () => {
  it('is read back as it was, whatever the labels hold', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (nodes) => {
        const vocabulary = toVocabulary(nodes)
        const { text, leftOut } = writeVocabulary(vocabulary, 'text', 'nl')
        const again = await parseVocabulary(text, { language: 'nl' })
        expect(ways(again)).toEqual(ways(vocabulary))
        const labels = nodes.flatMap(({ prefLabel, altLabels }) => [prefLabel, ...altLabels])
        expect(leftOut).toBe(labels.filter((one) => one !== oneLine(one) || one === '').length)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['nl > pijl', '# Indented list\nnl \\> pijl\n'],
    ['=x', '\\=x\n'],
    ['# y', '\\# y\n'],
    ['- z', '\\- z\n'],
    ['1 - Dieren', '1 \\- Dieren\n'],
    ['AC\\DC', 'AC\\\\DC\n'],
    ['Rugzak (groot) - blauw = #1', 'Rugzak (groot) - blauw = #1\n'],
    ['Geschiedenis e.d.', '# Indented list\nGeschiedenis e.d.\n'],
  ])('writes %j so that it is read as a label', async (prefLabel, expected) => {
    const vocabulary = toVocabulary([{ above: 9, prefLabel, altLabels: [] }])
    const { text, leftOut } = writeVocabulary(vocabulary, 'text', 'nl')
    expect([text, leftOut]).toEqual([expected, 0])
    expect((await parseVocabulary(text)).concepts[0]?.prefLabel).toEqual({ '': [prefLabel] })
  })

  it('leaves a backslash of others alone', async () => {
    const { concepts } = await parseVocabulary('C:\\temp\nAC\\DC\n')
    expect(concepts.map(({ prefLabel }) => prefLabel?.['']?.[0])).toEqual(['AC\\DC', 'C:\\temp'])
  })
})

describe.each(['csv', 'tsv'] as const)('%s', (format) => {
  it('is read back as it was, and says what is blank to a spreadsheet', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (nodes) => {
        const vocabulary = toVocabulary(nodes)
        const { text, leftOut } = writeVocabulary(vocabulary, format)
        const again = await parseVocabulary(text)
        const labelsOf = ({ concepts }: Vocabulary) =>
          concepts.flatMap(({ uri, prefLabel, altLabel }) => [
            ...(prefLabel?.nl ?? []).map((text) => `${uri} ${text}`),
            ...(altLabel?.nl ?? []).map((text) => `${uri} = ${text}`),
          ])
        const kept = new Set(labelsOf(again))
        const lost = labelsOf(vocabulary).filter((one) => !kept.has(one))
        expect(leftOut).toBe(lost.length)
        expect(lost.filter((one) => one.replace(/^\S+( =)? /, '').trim() !== '')).toEqual([])
        if (leftOut === 0) expect(again.concepts).toEqual(vocabulary.concepts)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps a tab and a line break, a collection without a name, and a backslash of others', async () => {
    const vocabulary = await parseVocabulary(
      `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . <http://e/a> a skos:Concept ; skos:note "a\\tb\\nc\\\\nd|e"@nl .
      [ a skos:Collection ; skos:prefLabel "x"@nl ; skos:member <http://e/a> ] .`,
    )
    const { text, leftOut } = writeVocabulary(vocabulary, format)
    expect(leftOut).toBe(0)
    expect(await parseVocabulary(text)).toEqual({ ...vocabulary, prefixes: {} })
    const separator = format === 'csv' ? ',' : '\t'
    const others = ['id', 'prefLabel'].join(separator) + '\n' + ['1', 'AC\\DC'].join(separator)
    expect((await parseVocabulary(others)).concepts[0]?.prefLabel).toEqual({ '': ['AC\\DC'] })
  })
})

describe('rows with a URI of their own', () => {
  const PREFIXES = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix ex: <http://e/> .'

  it.each(['csv', 'tsv'] as const)('may share a notation in %s', async (format) => {
    const vocabulary = await parseVocabulary(`${PREFIXES}
      ex:s a skos:ConceptScheme . ex:t a skos:ConceptScheme .
      ex:a a skos:Concept ; skos:inScheme ex:s ; skos:notation "K1", "http://e/b" ; skos:prefLabel "A"@en .
      ex:b a skos:Concept ; skos:inScheme ex:t ; skos:notation "K1" ; skos:prefLabel "B"@en .
      ex:c a skos:Concept ; skos:broader ex:b ; skos:notation "http://elsewhere/d" .
      ex:e a skos:Concept ; skos:broader <http://elsewhere/d> .`)
    const { text, leftOut } = writeVocabulary(vocabulary, format)
    expect(leftOut).toBe(0)
    expect(await parseVocabulary(text)).toEqual({ ...vocabulary, prefixes: {} })
  })

  it('are spoken of by a notation that one of them has', async () => {
    const rows = (...parents: string[]) =>
      ['uri,notation,parent,label', 'http://e/a,K1,,A', 'http://e/b,K2|K3,,B', 'http://e/c,K2,,C']
        .concat(parents.map((parent, index) => `http://e/d${index},,${parent},D`))
        .join('\n')
    const { concepts } = await parseVocabulary(rows('K1', 'K3', 'http://e/c'))
    expect(concepts.flatMap(({ broader = [] }) => broader)).toEqual([
      'http://e/a',
      'http://e/b',
      'http://e/c',
    ])
    await expect(parseVocabulary(rows('K2'))).rejects.toThrow('Line 5: "K2" is the notation of two rows.')
    await expect(parseVocabulary(rows('K4'))).rejects.toThrow('Line 5: "K4" is no row of this table')
    await expect(parseVocabulary('notation,label\nK1,A\nK1,B')).rejects.toThrow('"K1" stands in two rows.')
  })

  it('are refused without a line, which would be one of a table that nobody has', () => {
    const concepts: Concept[] = [{ uri: 'http://e/a', types: [CONCEPT], broader: ['not a URI'] }]
    const write = () =>
      writeVocabulary({ prefixes: {}, schemes: [], concepts, collections: [], resources: [] }, 'csv')
    expect(write).toThrow('The vocabulary cannot be written as CSV: "not a URI" is no URI')
    try {
      write()
    } catch (error) {
      expect((error as RefusedVocabulary).messages.map(({ place }) => place)).toEqual([undefined])
    }
  })
})

it.each(['csv', 'tsv', 'text'] as const)('%s refuses to write a control character', async (format) => {
  const vocabulary = toVocabulary([{ above: 9, prefLabel: 'T\u000bas', altLabels: [] }])
  expect(() => writeVocabulary(vocabulary, format, 'nl')).toThrow('http://e/0 cannot be written as')
  expect(() => writeVocabulary(vocabulary, format, 'nl')).toThrow('U+000B')
})

it('half a character is refused, where an escape makes one', async () => {
  const json = '{"@id":"http://e/a","http://www.w3.org/2004/02/skos/core#prefLabel":"\\ud83d"}'
  await expect(parseVocabulary(json)).rejects.toThrow('http://e/a has a text with half a character (U+D83D)')
})

it('reads a list of a thousand levels, and refuses a deeper one', async () => {
  const deep = (levels: number) =>
    Array.from({ length: levels }, (_, depth) => `${'\t'.repeat(depth)}Term ${depth}`).join('\n')
  expect((await parseVocabulary(deep(1000))).concepts).toHaveLength(1000)
  await expect(parseVocabulary(deep(1001))).rejects.toThrow('Line 1001 stands deeper than 1000 levels')
})

it.each(['label', 'Naam', 'term', 'name'])('knows the language of a column %s@nl', async (name) => {
  const table = `id;${name}@nl;${name}@en\n1;Tas;Bag\n`
  const { concepts } = await parseVocabulary(table)
  expect(concepts[0]?.prefLabel).toEqual({ nl: ['Tas'], en: ['Bag'] })
  expect(concepts[0]?.other).toBeUndefined()
})
