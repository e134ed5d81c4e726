// Vocabularies made to hurt: each is refused or read within time and stack, never half.

import { parseMarkdown } from '@kanaal/content'
import { describe, expect, it } from 'vitest'
import {
  checkVocabulary,
  createGraph,
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
    expect(writeVocabulary(vocabulary, 'text').text.match(/\tc\d+/g)?.length).toBe(10_000)
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

  it('a million triples and one, refused where they are too many', async () => {
    const tiny = `${PREFIXES}ex:a a skos:Concept ; ex:b ${'ex:c,'.repeat(1_000_000)}ex:c .`
    await expect(parseVocabulary(tiny)).rejects.toThrow('http://example.org/a: more than 1000000 triples')
    await expect(parseVocabulary(`[${'{},'.repeat(1_000_000)}{}]`)).rejects.toThrow('1000000 objects')
    await expect(parseVocabulary('a\n'.repeat(250_001))).rejects.toThrow('Line 250001: a table or list')
  })

  it('a prefix that makes much of little', async () => {
    const long = `@prefix l: <http://example.org/${'x'.repeat(2_000)}/> .\n`
    const text = many(70_000, (index) => `l:${index} a skos:Concept .`)
    await expect(parseVocabulary(long + text)).rejects.toThrow('Shorten the prefixes')
  })

  it('a hundred thousand texts, codes and neighbours of one concept', () => {
    const values = (value: (index: number) => string) =>
      Array.from({ length: 100_000 }, (_, index) => value(index)).join(', ')
    const vocabulary = fromTurtle(`${PREFIXES}ex:a a skos:Concept ;
      skos:altLabel ${values((index) => `"w${index}"@nl`)} ;
      skos:notation ${values((index) => `"${index}"`)} ;
      skos:related ${values((index) => `ex:c${index}`)} .`)
    expect(vocabulary.concepts[0]?.altLabel?.nl?.length).toBe(100_000)
    expect(vocabulary.concepts[0]?.notation?.length).toBe(100_000)
    expect(createGraph(vocabulary).related('http://example.org/a').length).toBe(100_000)
  })

  it('more findings of one sort than anybody reads', () => {
    const text = many(20_010, (index) => `ex:c${index} a skos:Concept .`)
    const found = checkVocabulary(fromTurtle(text)).filter(({ ruleId }) => ruleId === 'missing-labels')
    expect(found.length).toBe(20_001)
    expect(found.at(-1)?.reason).toContain('no more are listed')
    expect(found.every(({ url }) => url?.endsWith('missing-labels.md'))).toBe(true)
  })

  it('150,000 concepts below one do not exhaust the stack', () => {
    const vocabulary = fromTurtle(
      many(150_000, (index) => `ex:c${index} a skos:Concept ; skos:broader ex:top .`),
    )
    expect(createGraph(vocabulary).narrowerTransitive('http://example.org/top').length).toBe(150_000)
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
