// Files as they come in -> what a store takes of them, beside what it has of others.
import { expect, it } from 'vitest'
import { compareImport, fromTurtle, prepareImport, writeVocabulary } from '../src/index.ts'

const file = (name: string, note: string) => `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
  @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix : <https://example.org/${name}/> .
  : a skos:ConceptScheme ; skos:prefLabel "${name}"@en .
  :one a skos:Concept ; skos:inScheme : ; skos:prefLabel "One"@en ; skos:scopeNote [ rdf:value "${note}"@en ] .`

it('T31 keeps the notes of two files apart that are nodes without a name, and finds those of one again', () => {
  const take = (text: string) => prepareImport(fromTurtle(text), {}).vocabulary
  const [bags, pens] = [take(file('bags', 'Of bags.')), take(file('pens', 'Of pens.'))]
  const both = {
    ...bags,
    schemes: [...bags.schemes, ...pens.schemes],
    concepts: [...bags.concepts, ...pens.concepts],
    resources: [...bags.resources, ...pens.resources],
  }
  const read = fromTurtle(writeVocabulary(both, 'turtle').text)
  const noteOf = (uri: string) => {
    const note = read.concepts.find((one) => one.uri === uri)?.other?.[0]?.object
    return read.resources.find((one) => note && 'uri' in note && one.uri === note.uri)?.other
  }
  const value = (text: string) => [
    {
      predicate: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
      object: { value: text, language: 'en' },
    },
  ]
  expect(noteOf('https://example.org/bags/one')).toEqual(value('Of bags.'))
  expect(noteOf('https://example.org/pens/one')).toEqual(value('Of pens.'))
  expect(take(writeVocabulary(bags, 'turtle').text)).toEqual({ ...bags, prefixes: expect.anything() })
})

it('T31 changes the concept whose note changes, and no other', () => {
  const notes = (first: string) =>
    prepareImport(
      fromTurtle(`@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://example.org/> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . :s a skos:ConceptScheme .
        ${[first, 'B', 'C', 'C']
          .map(
            (text, at) =>
              `:c${at} a skos:Concept ; skos:inScheme :s ; skos:note [ rdf:value "${text}"@en ] .`,
          )
          .join('\n')}`),
      {},
    ).vocabulary
  for (const first of ['A', 'Z', 'B']) {
    const { comparison, changed } = compareImport(notes('M'), notes(first), 'en')
    expect(comparison).toMatchObject({ added: 0, changed: 1, removed: [], unchanged: 4 })
    expect([...changed]).toEqual(['https://example.org/c0'])
    expect(comparison.examples.map(({ uri }) => uri)).toEqual(['https://example.org/c0'])
  }
})

it('T31 gives each scheme of a file what its own concepts say', () => {
  const { homes, vocabulary } = prepareImport(
    fromTurtle(`@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://example.org/> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . :one a skos:ConceptScheme . :two a skos:ConceptScheme .
      :a a skos:Concept ; skos:inScheme :one ; skos:note [ rdf:value "A"@en ; :by :an ] .
      :b a skos:Concept ; skos:inScheme :two ; skos:note [ rdf:value "B"@en ; :by [ :name "Bo" ] ] .
      :c a skos:Collection ; skos:member :b . :d a skos:Collection ; skos:inScheme :two . :an :name "An" . :alone :name "X" .`),
    {},
  )
  const homeOf = (text: string) => {
    const found = vocabulary.resources.find(({ other }) => JSON.stringify(other).includes(`"${text}"`))
    return homes[found?.uri ?? '']?.replace('https://example.org/', '')
  }
  expect(['A', 'An', 'B', 'Bo', 'X'].map(homeOf)).toEqual(['one', 'one', 'two', 'two', undefined])
  expect([homes['https://example.org/c'], homes['https://example.org/d']]).toEqual([
    'https://example.org/two',
    'https://example.org/two',
  ])
})

it('T31 writes a concept again whose note has another name, without calling it a change', () => {
  const { vocabulary } = prepareImport(fromTurtle(file('bags', 'Of bags.')), {})
  const stored = JSON.parse(JSON.stringify(vocabulary).replaceAll(/_:n[0-9a-f]+/g, '_:b0'))
  const { comparison, changed } = compareImport(stored, vocabulary, 'en')
  expect(comparison).toMatchObject({ added: 0, changed: 0, removed: [] })
  expect([...changed]).toEqual(['https://example.org/bags/one'])
})
