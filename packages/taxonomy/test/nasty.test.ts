// Vocabularies made to hurt: each is refused or read within time and stack, never half.

import { parseMarkdown } from '@kanaal/content'
import { describe, expect, it } from 'vitest'
import {
  checkVocabulary,
  createTagger,
  fromTurtle,
  parseVocabulary,
  RefusedVocabulary,
  repairVocabulary,
  writeVocabulary,
} from '../src/index.ts'

const PREFIXES =
  '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix ex: <http://example.org/> .\n'
const many = (count: number, line: (index: number) => string) =>
  PREFIXES + Array.from({ length: count }, (_, index) => line(index)).join('\n')
const idsOf = (text: string) => checkVocabulary(fromTurtle(text)).map(({ ruleId }) => ruleId)

describe('nasty vocabularies', { timeout: 120_000 }, () => {
  it('550 siblings are a finding', () => {
    const text = many(
      550,
      (index) => `ex:c${index} a skos:Concept ; skos:broader ex:top ; skos:prefLabel "c${index}"@en .`,
    )
    expect(idsOf(`${text}\nex:top a skos:Concept .`)).toContain('sibling-count')
  })

  it('a chain of 10,000 concepts, and the same closed to a circle', () => {
    const chain = many(10_000, (index) => `ex:c${index} a skos:Concept ; skos:broader ex:c${index + 1} .`)
    expect(idsOf(chain)).not.toContain('hierarchical-cycles')
    const circle = `${chain}\nex:c10000 a skos:Concept ; skos:broader ex:c0 .`
    expect(idsOf(circle).filter((id) => id === 'hierarchical-cycles').length).toBe(1)
    const vocabulary = fromTurtle(circle)
    expect(writeVocabulary(vocabulary, 'text').text.split('\n').length).toBe(10_002)
  })

  it('20,000 concepts with one label', () => {
    const text = many(20_000, (index) => `ex:c${index} a skos:Concept ; skos:prefLabel "Bank"@nl .`)
    const vocabulary = fromTurtle(text)
    expect(checkVocabulary(vocabulary).filter(({ ruleId }) => ruleId === 'overlapping-labels').length).toBe(1)
    const document = parseMarkdown('# Bank\n\nDe bank.\n', { locale: 'nl' })
    expect(
      createTagger(vocabulary)
        .tag(document)
        .every(({ isAmbiguous }) => isAmbiguous),
    ).toBe(true)
  })

  it('a label of a million letters', () => {
    const vocabulary = fromTurtle(
      `${PREFIXES}ex:a a skos:Concept ; skos:prefLabel "${'a'.repeat(1_000_000)}"@nl .`,
    )
    expect(checkVocabulary(vocabulary).length).toBeGreaterThan(0)
    expect(repairVocabulary(vocabulary).concepts.length).toBe(1)
  })

  it('brackets within brackets, 15,000 deep', async () => {
    const turtle = `${PREFIXES}ex:a a skos:Concept ; ex:b ${'[ ex:b '.repeat(15_000)}"x"${' ]'.repeat(15_000)} .`
    expect((await parseVocabulary(turtle)).resources.length).toBe(15_000)
    const json = `{"@id": "http://e/a", "http://e/b": ${'['.repeat(15_000)}${']'.repeat(15_000)}}`
    await expect(parseVocabulary(json)).rejects.toThrow(RefusedVocabulary)
    const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://e/">${'<e:a><e:b>'.repeat(5_000)}`
    await expect(parseVocabulary(xml)).rejects.toThrow(RefusedVocabulary)
  })

  it('a text over the cap, by its size alone', async () => {
    await expect(parseVocabulary(new Uint8Array(100 * 1024 * 1024))).rejects.toThrow(
      '104857600 bytes; at most 33554432',
    )
  })

  it('names of JavaScript as keys of every kind', async () => {
    const json =
      '{"@id": "http://e/a", "@type": "http://www.w3.org/2004/02/skos/core#Concept", "http://e/constructor": "x", "http://www.w3.org/2004/02/skos/core#notation": "__proto__"}'
    const vocabulary = await parseVocabulary(json)
    expect(vocabulary.concepts[0]?.notation).toEqual([{ value: '__proto__' }])
    await expect(parseVocabulary('{"__proto__": {"@id": "http://e/a"}}')).rejects.toThrow(
      '"__proto__", which is refused',
    )
    const table = 'id,name,constructor,__proto__\nconstructor,Tas,x,y\n'
    expect((await parseVocabulary(table)).concepts[0]?.other?.map(({ predicate }) => predicate)).toEqual([
      'urn:kanaal:column:__proto__',
      'urn:kanaal:column:constructor',
    ])
    expect(checkVocabulary(vocabulary, { usage: {}, links: {} }).length).toBeGreaterThan(0)
  })
})
