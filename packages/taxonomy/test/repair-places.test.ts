// Whatever a repair does to hierarchy and tops: no scheme loses its last top, and no concept its place below one.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checks, createGraph, fromTurtle, repairVocabulary, type Vocabulary } from '../src/index.ts'

const PREFIXES =
  '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix ex: <http://example.org/> .\n'
const read = (turtle: string) => fromTurtle(PREFIXES + turtle)
const ex = (name: string) => `http://example.org/${name}`

/** By scheme: what a tree that starts at its tops shows. */
function shownIn(vocabulary: Vocabulary): Map<string, Set<string>> {
  const graph = createGraph(vocabulary)
  return new Map(
    vocabulary.schemes.map(({ uri }) => {
      const tops = graph.topConcepts(uri)
      return [uri, new Set(tops.flatMap((top) => [top, ...graph.narrowerTransitive(top)]))]
    }),
  )
}
const topsOf = (vocabulary: Vocabulary, scheme: string) => createGraph(vocabulary).topConcepts(ex(scheme))

describe('a top concept with a broader one', () => {
  const ids = ['top-concepts-having-broader-concepts']

  it('gives its place to what is above it in the scheme, though that has a broader one in another', () => {
    const vocabulary = read(`ex:s a skos:ConceptScheme . ex:t a skos:ConceptScheme .
      ex:a a skos:Concept ; skos:topConceptOf ex:s ; skos:broader ex:b .
      ex:b a skos:Concept ; skos:inScheme ex:s, ex:t ; skos:broader ex:c . ex:c a skos:Concept ; skos:topConceptOf ex:t .`)
    for (const mended of [repairVocabulary(vocabulary, ids), repairVocabulary(vocabulary)]) {
      expect(topsOf(mended, 's')).toEqual([ex('b')])
      expect(topsOf(mended, 't')).toEqual([ex('c')])
      expect(createGraph(mended).schemesOf(ex('a'))).toEqual([ex('s')])
    }
  })

  it('stays where all that is above it goes round in a circle', () => {
    const vocabulary = read(`ex:s a skos:ConceptScheme ; skos:hasTopConcept ex:a .
      ex:a a skos:Concept ; skos:broader ex:b . ex:b a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:a .`)
    expect(topsOf(repairVocabulary(vocabulary, ids), 's')).toEqual([ex('a')])
  })
})

it('a scheme without tops gets those below none of its own, also where they are below one of another scheme', () => {
  const vocabulary = read(`ex:s a skos:ConceptScheme . ex:t a skos:ConceptScheme ; skos:hasTopConcept ex:c .
    ex:a a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:b . ex:b a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:c .
    ex:c a skos:Concept .`)
  expect(topsOf(repairVocabulary(vocabulary, ['omitted-top-concepts']), 's')).toEqual([ex('b')])
})

const NAMES = ['a', 'b', 'c', 'd', 'e'] as const
const concept = fc.record({
  inScheme: fc.subarray(['s', 't']),
  topConceptOf: fc.subarray(['s', 't']),
  broader: fc.subarray([...NAMES]),
})
const vocabularies = fc.tuple(...NAMES.map(() => concept)).map((concepts) =>
  read(
    `ex:s a skos:ConceptScheme . ex:t a skos:ConceptScheme .${concepts
      .map((links, index) => {
        const stated = Object.entries(links).flatMap(([name, ends]) =>
          ends.map((end) => ` ; skos:${name} ex:${end}`),
        )
        return `\nex:${NAMES[index]} a skos:Concept${stated.join('')} .`
      })
      .join('')}`,
  ),
)
const places = ['omitted-top-concepts', 'top-concepts-having-broader-concepts', 'unreachable-concepts']

it.each([...places, 'hierarchical-redundancy'].map((id) => [id]).concat([places]))(
  'what a tree shows, it shows after %s too',
  (...ids) => {
    fc.assert(
      fc.property(vocabularies, (vocabulary) => {
        const mended = repairVocabulary(vocabulary, ids)
        const [before, after] = [shownIn(vocabulary), shownIn(mended)]
        for (const [scheme, shown] of before)
          expect([...shown].filter((uri) => !after.get(scheme)?.has(uri))).toEqual([])
        const graphs = [createGraph(vocabulary), createGraph(mended)] as const
        for (const { uri } of vocabulary.concepts)
          expect(graphs[1].schemesOf(uri)).toEqual(graphs[0].schemesOf(uri))
      }),
      { numRuns: 500 },
    )
  },
)

it('the safe fixes find nothing more to do, circles aside', () => {
  fc.assert(
    fc.property(vocabularies, (vocabulary) => {
      const mended = repairVocabulary(vocabulary)
      const subject = { vocabulary: mended, graph: createGraph(mended), settings: {} }
      const found = checks.filter(({ id }) => places.includes(id)).flatMap((check) => check.run(subject))
      const circles = checks.find(({ id }) => id === 'hierarchical-cycles')?.run(subject) ?? []
      if (circles.length === 0) expect(found.map(({ reason }) => reason)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
