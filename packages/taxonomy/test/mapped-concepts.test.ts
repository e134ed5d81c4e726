// What has a mapping is a concept, and one of this vocabulary where it is described here.
import { expect, it } from 'vitest'
import { checkVocabulary, fromTurtle, parseVocabulary } from '../src/index.ts'

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix ex: <http://example.org/> .
  @prefix xl: <http://www.w3.org/2008/05/skos-xl#> .`
const read = (turtle: string) => fromTurtle(`${PREFIXES} ${turtle}`)
const OWN = 'ex:a a skos:Concept ; skos:prefLabel "A"@en ; skos:broadMatch ex:y .'

it.each(['skos:prefLabel "Y"@en', 'skos:inScheme ex:s', 'xl:prefLabel [ xl:literalForm "Y"@en ]'])(
  'with a mapping and %s it is a concept without a type too',
  (said) => {
    const { concepts } = read(`ex:y skos:exactMatch ex:x ; ${said} .`)
    expect(concepts).toMatchObject([
      { uri: 'http://example.org/y', types: [], exactMatch: ['http://example.org/x'] },
    ])
  },
)

it('with a mapping alone it belongs to another vocabulary, and is not asked for a label', () => {
  const vocabulary = read(`${OWN} ex:y skos:exactMatch ex:x .`)
  expect(vocabulary.concepts.map(({ uri }) => uri)).toEqual(['http://example.org/a'])
  const told = checkVocabulary(vocabulary).filter(({ severity }) => severity === 'error')
  expect(told).toEqual([])
})

it('a mapping that it states counts in those of others', () => {
  const told = checkVocabulary(read(`${OWN} ex:y skos:exactMatch ex:a .`))
  expect(told.filter(({ ruleId }) => ruleId === 'mapping-clashes').map(({ reason }) => reason)).toEqual([
    '"A" (a) has <http://example.org/y> as exactMatch and as broadMatch.',
  ])
})

it('is a scheme where it is used as one', () => {
  const { schemes, concepts } = read(
    'ex:a skos:inScheme ex:s ; skos:broader ex:b . ex:s skos:prefLabel "S"@en ; skos:exactMatch ex:t .',
  )
  expect([schemes.length, concepts.length]).toEqual([1, 1])
})

it('a file of mappings alone is refused for that', async () => {
  const file = `${PREFIXES} ex:a skos:exactMatch ex:x ; skos:broadMatch ex:y .`
  await expect(parseVocabulary(file)).rejects.toThrow('There are mappings in it')
})
