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

it('finds no change after a round trip', async () => {
  const again = await parseVocabulary(writeVocabulary(before, 'rdfxml').text)
  expect(diffVocabularies(before, again)).toEqual({ added: [], removed: [], changed: [] })
})
