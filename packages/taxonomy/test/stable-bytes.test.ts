// What is written, read and written again is the same text, from the first time on.
import { describe, expect, it } from 'vitest'
import { parseVocabulary, writeVocabulary } from '../src/index.ts'

const SKOS = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .'
const VOCABULARIES: [what: string, turtle: string][] = [
  [
    'a prefix that only unknown properties have',
    `${SKOS} @prefix ex: <http://e.org/x#> . @prefix b: <http://e.org/b?c=1&d=> .
    <http://e.org/a> a skos:Concept ; ex:colour "red" ; b:e "f" ; <http://other.org/n#p> ex:blue .`,
  ],
  [
    'two prefixes for one namespace, and one for a namespace everybody knows',
    `@prefix core: <http://www.w3.org/2004/02/skos/core#> . @prefix z: <http://e.org/> . @prefix y: <http://e.org/> .
    z:a a core:Concept, y:Thing ; y:colour "red" .`,
  ],
  [
    'prefixes that are schemes of URIs as well',
    `${SKOS} @prefix tag: <http://e.org/tag/> . @prefix urn: <http://e.org/urn#> . @prefix http: <http://e.org/h#> .
    <tag:e.org,2026:a> a skos:Concept, tag:Thing ; urn:b <urn:isbn:1> ; http:c <http://e.org/d> ;
      skos:broader <tag:e.org,2026:b> .`,
  ],
  [
    'nodes without a name',
    `${SKOS} @prefix ex: <http://e.org/> . ex:a a skos:Concept ; skos:note [ ex:b "c" ; ex:d [ ex:e "f" ] ], [ ex:b "g" ] .`,
  ],
]

describe.each(VOCABULARIES)('%s', (_, turtle) => {
  it.each(['turtle', 'ntriples', 'rdfxml', 'jsonld'] as const)('%s', async (format) => {
    const vocabulary = await parseVocabulary(turtle)
    const { text } = writeVocabulary(vocabulary, format)
    const again = await parseVocabulary(text)
    expect({ ...again, prefixes: {} }).toEqual({ ...vocabulary, prefixes: {} })
    expect(writeVocabulary(again, format).text).toBe(text)
  })
})

it('reads the prefixes of JSON-LD contexts, and nothing else of them', async () => {
  const json = (context: unknown) =>
    JSON.stringify({
      '@context': context,
      '@id': 'http://e/a',
      '@type': 'http://www.w3.org/2004/02/skos/core#Concept',
    })
  const prefixesOf = async (context: unknown, contexts = {}) =>
    (await parseVocabulary(json(context), { contexts })).prefixes
  expect(
    await prefixesOf([
      { ex: 'http://e/x#', '@vocab': 'http://e/v#', name: 'http://e/name', sub: 'ex:y/' },
      { p: { '@id': 'http://e/p_', '@prefix': true }, q: { '@id': 'http://e/q/', '@prefix': true } },
    ]),
  ).toEqual({ ex: 'http://e/x#', q: 'http://e/q/' })
  expect(await prefixesOf('http://e/c', { 'http://e/c': { ex: 'http://e/x#' } })).toEqual({
    ex: 'http://e/x#',
  })
})
