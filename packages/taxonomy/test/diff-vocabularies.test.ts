import { expect, it } from 'vitest'
import { diffVocabularies, fromTurtle, parseVocabulary, writeVocabulary } from '../src/index.ts'

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix ex: <http://example.org/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .`
const before = fromTurtle(`${PREFIXES}
ex:a a skos:Concept ; skos:prefLabel "Tas"@nl .
ex:b a skos:Concept ; skos:broader ex:a ; skos:prefLabel "Rugzak"@nl .
ex:c a skos:Concept ; ex:colour "red" .`)

it('says what was added, removed and changed, and what sort of change it is', () => {
  const after = fromTurtle(`${PREFIXES}
ex:a a skos:Concept ; skos:prefLabel "Tassen"@nl ; skos:exactMatch ex:x .
ex:c a skos:Concept ; ex:colour "blue" ; owl:deprecated true ; skos:broader ex:a .
ex:d a skos:Concept .`)
  const { added, removed, changed } = diffVocabularies(before, after)
  expect(added).toEqual(['http://example.org/d'])
  expect(removed).toEqual(['http://example.org/b'])
  expect(changed.map(({ uri, kinds }) => [uri.at(-1), kinds])).toEqual([
    ['a', ['mapped', 'relabelled']],
    ['c', ['deprecated', 'described', 'moved']],
  ])
  expect(changed[0]?.properties[1]).toEqual({
    predicate: 'http://www.w3.org/2004/02/skos/core#prefLabel',
    added: [{ value: 'Tassen', language: 'nl' }],
    removed: [{ value: 'Tas', language: 'nl' }],
  })
})

it('sees no change where a relation is stated from its other end', () => {
  const of = (turtle: string) =>
    fromTurtle(`${PREFIXES}
    ex:s a skos:ConceptScheme . ex:a a skos:Concept . ex:b a skos:Concept . ex:c a skos:Concept . ${turtle}`)
  const down = of(
    'ex:a skos:narrower ex:b ; skos:topConceptOf ex:s ; skos:related ex:c ; skos:broadMatch ex:c .',
  )
  const up = of(
    'ex:b skos:broader ex:a . ex:s skos:hasTopConcept ex:a . ex:c skos:related ex:a ; skos:narrowMatch ex:a .',
  )
  expect(diffVocabularies(down, up)).toMatchObject({ changed: [], unchanged: 4 })
  expect(diffVocabularies(up, down)).toMatchObject({ changed: [], unchanged: 4 })
  const elsewhere = of('ex:b skos:broader ex:c .')
  const { changed } = diffVocabularies(of('ex:a skos:narrower ex:b .'), elsewhere)
  expect(changed.map(({ uri, kinds }) => [uri.at(-1), kinds])).toEqual([
    ['a', ['moved']],
    ['b', ['moved']],
  ])
})

it('says that a concept is in use again, and takes no name that ends like one of SKOS for it', () => {
  const gone = fromTurtle(`${PREFIXES} @prefix dcterms: <http://purl.org/dc/terms/> .
    ex:a a skos:Concept ; owl:deprecated true ; dcterms:isReplacedBy ex:b ; ex:colourMatch ex:b .`)
  const back = fromTurtle(`${PREFIXES} ex:a a skos:Concept .`)
  expect(diffVocabularies(gone, back).changed[0]?.kinds).toEqual(['described', 'restored'])
  expect(diffVocabularies(back, gone).changed[0]?.kinds).toEqual(['deprecated', 'described'])
})

it('finds no change after a round trip', async () => {
  const again = await parseVocabulary(writeVocabulary(before, 'rdfxml').text)
  expect(diffVocabularies(before, again)).toEqual({ added: [], removed: [], changed: [], unchanged: 3 })
})

const note = (text: string) => `skos:scopeNote [ rdf:value "${text}"@nl ; ex:by [ ex:name "An" ] ]`
const noted = (turtle: string) =>
  fromTurtle(`${PREFIXES} @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
    ex:a a skos:Concept ; ${note('Tassen.')} . ${turtle}`)

it('counts what a note says as part of its concept, and leaves the others alone', () => {
  const three = (text: string) =>
    noted(`ex:b a skos:Concept ; ${note(text)} . ex:c a skos:Concept ; ${note('Pennen.')} .`)
  expect(diffVocabularies(three('A'), three('A'))).toMatchObject({ changed: [], unchanged: 3 })
  const { added, removed, changed, unchanged } = diffVocabularies(three('A'), three('Zo.'))
  expect([added, removed, unchanged]).toEqual([[], [], 2])
  const said = (text: string) => ({
    said: [
      {
        predicate: 'http://example.org/by',
        value: { said: [{ predicate: 'http://example.org/name', value: { value: 'An' } }] },
      },
      {
        predicate: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
        value: { value: text, language: 'nl' },
      },
    ],
  })
  expect(changed).toEqual([
    {
      uri: 'http://example.org/b',
      kinds: ['described'],
      properties: [
        {
          predicate: 'http://www.w3.org/2004/02/skos/core#scopeNote',
          added: [said('Zo.')],
          removed: [said('A')],
        },
      ],
    },
  ])
})

it('knows a node that nobody speaks of by what it says, and survives circles and long lists', () => {
  const list = (text: string) => `${'[ ex:next '.repeat(5_000)}"${text}"${' ]'.repeat(5_000)}`
  const rest = (text: string) =>
    noted(`[ ex:says "${text}" ] . _:x ex:b _:y . _:y ex:b _:x . ex:a ex:list ${list(text)} .`)
  expect(diffVocabularies(rest('x'), rest('x'))).toMatchObject({ added: [], removed: [], changed: [] })
  const { added, removed, changed } = diffVocabularies(rest('x'), rest('y'))
  expect([added.length, removed.length, changed.map(({ uri }) => uri)]).toEqual([
    1,
    1,
    ['http://example.org/a'],
  ])
})
