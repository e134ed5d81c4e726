// Labels that are resources are read as labels, and stay the resources they are.
import { describe, expect, it } from 'vitest'
import { fromTurtle, prepareImport, readXlLabels, writeVocabulary } from '../src/index.ts'

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xl: <http://www.w3.org/2008/05/skos-xl#> . @prefix ex: <http://example.org/> .
ex:bag a skos:Concept ; xl:prefLabel ex:l1 ; xl:altLabel ex:l2, ex:nowhere ; skos:altLabel "Knapsack"@en .
ex:l1 a xl:Label ; xl:literalForm "Backpack"@en ; ex:source "a dictionary" .
ex:l2 a xl:Label ; xl:literalForm "Rucksack"@en .
ex:plain a skos:Concept ; skos:prefLabel "Plain"@en .
`

describe('SKOS-XL', () => {
  const vocabulary = fromTurtle(TURTLE)
  const read = readXlLabels(vocabulary)
  const of = (uri: string) => read.concepts.find((one) => one.uri === `http://example.org/${uri}`)

  it('T2 labels become plain labels beside those that are there', () => {
    expect(of('bag')).toMatchObject({
      prefLabel: { en: ['Backpack'] },
      altLabel: { en: ['Knapsack', 'Rucksack'] },
    })
    expect(of('plain')?.prefLabel).toEqual({ en: ['Plain'] })
  })

  it('T2 T31 labels keep every triple, and are read to the same again', () => {
    const { text } = writeVocabulary(read, 'ntriples')
    for (const line of writeVocabulary(vocabulary, 'ntriples').text.split('\n')) expect(text).toContain(line)
    expect(text).toContain('"a dictionary"')
    expect(readXlLabels(read)).toEqual(read)
    expect(vocabulary).toEqual(fromTurtle(TURTLE))
  })

  it('are read by every import, so that no concept of theirs has no name', () => {
    const { messages } = prepareImport(vocabulary, { key: 'bags' })
    const nameless = messages.filter(({ ruleId }) => ruleId === 'missing-labels')
    expect(nameless).toEqual([])
  })
})
