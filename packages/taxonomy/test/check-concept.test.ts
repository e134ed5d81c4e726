// One concept -> its messages, which are those that a look at the whole vocabulary gives: none more, and none is missed.
import type { Message } from '@kanaal/types'
import { expect, it } from 'vitest'
import {
  type Concept,
  checkConcept,
  checkVocabulary,
  createGraph,
  foldLabel,
  fromTurtle,
  nearChecks,
  type Vocabulary,
} from '../src/index.ts'

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix ex: <http://example.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix iso-thes: <http://purl.org/iso25964/skos-thes#> .
`

const MAPPINGS = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'] as const
const linksOf = (concept: Concept | undefined): string[] => [
  ...(concept?.isReplacedBy ?? []),
  ...MAPPINGS.flatMap((kind) => concept?.[kind] ?? []),
]

/** What a store looks up of it: all above, directly below, related or linked, in its place, called the same. */
function around(vocabulary: Vocabulary, uri: string): Vocabulary {
  const graph = createGraph(vocabulary)
  const namesOf = (concept: Concept | undefined): string[] => [
    ...[concept?.prefLabel, concept?.altLabel].flatMap((texts) =>
      Object.values(texts ?? {})
        .flat()
        .map(foldLabel),
    ),
    ...(concept?.notation ?? []).map(({ value }) => foldLabel(value)),
  ]
  const names = new Set(namesOf(graph.concept(uri)))
  const near = new Set([
    uri,
    ...graph.broaderTransitive(uri),
    ...graph.narrower(uri),
    ...graph.related(uri),
    ...linksOf(graph.concept(uri)),
  ])
  const concepts = vocabulary.concepts.filter(
    (one) => near.has(one.uri) || linksOf(one).includes(uri) || namesOf(one).some((name) => names.has(name)),
  )
  return { ...vocabulary, concepts }
}

it.each(nearChecks.map((check) => [check.id, check] as const))('T32 %s needs no more', (id, check) => {
  for (const { turtle, settings = {} } of [...check.examples.ok, ...check.examples.notOk]) {
    const vocabulary = fromTurtle(PREFIXES + turtle)
    const languages =
      settings.languages ?? vocabulary.concepts.flatMap(({ prefLabel }) => Object.keys(prefLabel ?? {}))
    const uris = new Set(vocabulary.concepts.map(({ uri }) => uri))
    const isOurs = ({ ruleId, place }: Message) => ruleId === id && uris.has(String(place?.field?.[0]))
    const whole = checkVocabulary(vocabulary, { ...settings, languages })
      .filter(isOurs)
      .map(({ reason }) => reason)
    const found = vocabulary.concepts.flatMap(({ uri }) =>
      checkConcept(around(vocabulary, uri), uri, { ...settings, languages })
        .filter(isOurs)
        .map(({ reason }) => reason),
    )
    expect(new Set(found), turtle).toEqual(new Set(whole))
  }
})

it.each(nearChecks.map((check) => [check.id, check] as const))('T32 %s says no more', (id, check) => {
  const far = 'ex:far a skos:Concept ; skos:prefLabel "Ver weg"@nl .'
  for (const { turtle, settings = {} } of check.examples.notOk) {
    const vocabulary = fromTurtle(`${PREFIXES}${far} ${turtle}`)
    const known = { ...settings, languages: settings.languages ?? ['nl', 'en'] }
    const whole = checkVocabulary(vocabulary, known).map(({ reason }) => reason)
    for (const { uri } of vocabulary.concepts)
      for (const { ruleId, reason } of checkConcept(around(vocabulary, uri), uri, known))
        if (ruleId === id) expect(whole, turtle).toContain(reason)
  }
})

it('T32 says of a namesake what came with this concept, the most severe first', () => {
  const vocabulary = fromTurtle(
    `${PREFIXES}ex:a a skos:Concept ; skos:prefLabel "Bank"@nl . ex:b a skos:Concept ; skos:prefLabel "bank"@nl, "oever"@nl .`,
  )
  const messages = checkConcept(vocabulary, 'http://example.org/b', { languages: ['nl', 'en'] })
  expect(messages.map(({ ruleId }) => ruleId)).toContain('overlapping-labels')
  expect(messages[0]?.severity).toBe('error')
  expect(messages.find(({ ruleId }) => ruleId === 'overlapping-labels')?.place?.field?.[0]).toBe(
    'http://example.org/a',
  )
})
