// Under another base a vocabulary says the same; what is a text, or not its own, keeps its name.
import { expect, it } from 'vitest'
import { baseOf, fromTurtle, rebased, renameUris, writeVocabulary } from '../src/index.ts'

const TURTLE = (
  base: string,
) => `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix x: <http://other.example/> .
<${base.slice(0, -1)}> a skos:ConceptScheme ; skos:hasTopConcept <${base}a> .
<${base}a> a skos:Concept ; skos:inScheme <${base.slice(0, -1)}> ; skos:exactMatch x:a ; x:says <${base}b>, "http://old.example/v/a" .
<${base}b> a skos:Concept ; skos:broader <${base}a> ; skos:prefLabel "B"@en .
<${base}l> a skos:OrderedCollection ; skos:memberList ( <${base}b> <${base}a> ) .
`
const written = (text: string) => writeVocabulary(fromTurtle(text), 'ntriples').text

it('T5 a vocabulary is moved to another base with all that names it', () => {
  const [from, to] = ['http://old.example/v/', 'https://new.example/terms#']
  const vocabulary = fromTurtle(TURTLE(from))
  const uris = [...vocabulary.schemes, ...vocabulary.concepts, ...vocabulary.collections].map(
    ({ uri }) => uri,
  )
  const moved = renameUris(vocabulary, rebased(uris, from, to))
  expect(writeVocabulary(moved, 'ntriples').text).toBe(written(TURTLE(to)))
  expect(writeVocabulary(vocabulary, 'ntriples').text).toBe(written(TURTLE(from)))
  const there = rebased(uris, from, to)
  const back = new Map([...there].map(([old, next]) => [next, old]))
  expect(writeVocabulary(renameUris(moved, back), 'ntriples').text).toBe(written(TURTLE(from)))
})

it.each([
  [['http://e/v/a', 'http://e/v/b', 'http://e/v/deep/c'], 'http://e/v/'],
  [['http://e/v#school', 'http://e/v#schip'], 'http://e/v#'],
  [['urn:kanaal:topic:a'], 'urn:kanaal:topic:'],
  [['a:b', 'c:d'], ''],
  [[], ''],
])('T5 the base of %j is %j', (uris, base) => {
  expect(baseOf(uris)).toBe(base)
})
