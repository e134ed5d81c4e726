// A vocabulary as a dataset: DCAT-AP, ADMS and VoID, held against what n3 reads and counts.

import { readFileSync, statSync } from 'node:fs'
import { DataFactory, Parser, Store } from 'n3'
import { describe, expect, it } from 'vitest'
import {
  describeScheme,
  parseVocabulary,
  schemeAlone,
  type Vocabulary,
  writeVocabulary,
} from '../src/index.ts'
import { canonical } from './canonical.ts'
import { describeWithData, filesBelow, sharedData } from './shared-data.ts'

const [DCT, DCAT, VOID] = [
  'http://purl.org/dc/terms/',
  'http://www.w3.org/ns/dcat#',
  'http://rdfs.org/ns/void#',
]
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const ALONE = `@prefix skos: <${SKOS}> . @prefix dct: <${DCT}> . @prefix dc: <http://purl.org/dc/elements/1.1/> .
@prefix ex: <https://terms.example/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
ex:s a skos:ConceptScheme ; skos:prefLabel "Termen"@nl ; skos:scopeNote "Waar het over gaat."@nl ;
  dct:publisher ex:town ; dc:creator "Ada" ; dct:license "https://creativecommons.org/licenses/by/4.0/" ;
  dct:issued "2020-01-01" ; <${VOID}triples> 4 ; ex:colour "red" .
ex:town rdfs:label "Stad"@nl ; foaf:page ex:page .
ex:a a skos:Concept ; skos:topConceptOf ex:s ; skos:prefLabel "Aap"@nl, "Ape"@en ; skos:exactMatch <http://other.example/v#1> .
ex:b a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:a ; skos:prefLabel "Beer"@nl ; skos:exactMatch <http://other.example/v#2>, ex:a ; skos:closeMatch <http://third.example/3> .
ex:group a skos:Collection ; skos:member ex:a, ex:b .
`

function described(vocabulary: Vocabulary, publication = {}): { store: Store; text: string } {
  const [scheme] = vocabulary.schemes
  if (!scheme) throw new Error('no scheme')
  const { text } = writeVocabulary(describeScheme(vocabulary, scheme, publication), 'turtle')
  return { text, store: new Store(new Parser().parse(text)) }
}
const { literal, namedNode } = DataFactory
const valuesOf = (store: Store, subject: string, predicate: string): string[] =>
  store.getObjects(namedNode(subject), namedNode(predicate), null).map(({ value }) => value)

describe('T31 the description of a scheme', () => {
  it('says what the vocabulary states, in the words of DCAT-AP, and invents nothing', async () => {
    const { store } = described(await parseVocabulary(ALONE))
    const own = (predicate: string) => valuesOf(store, 'https://terms.example/s', predicate)
    expect(own(RDF_TYPE).sort()).toEqual([
      `${VOID}Dataset`,
      'http://www.w3.org/ns/adms#Asset',
      `${DCAT}Dataset`,
    ])
    expect(own(`${DCT}title`)).toEqual(['Termen'])
    expect(own(`${DCT}description`)).toEqual(['Waar het over gaat.'])
    expect(own(`${DCT}publisher`)).toEqual(['https://terms.example/town'])
    expect(valuesOf(store, 'https://terms.example/town', 'http://xmlns.com/foaf/0.1/name')).toEqual(['Stad'])
    expect(own(`${DCT}license`)).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    const [issued] = store.getObjects(namedNode('https://terms.example/s'), namedNode(`${DCT}issued`), null)
    expect(issued?.equals(literal('2020-01-01', namedNode(`${XSD}date`)))).toBe(true)
    expect(own(`${DCT}language`).map((uri) => uri.slice(-3))).toEqual(['ENG', 'NLD'])
    const [creator] = store.getObjects(namedNode('https://terms.example/s'), namedNode(`${DCT}creator`), null)
    expect(store.getObjects(creator ?? null, null, null).map(({ value }) => value)).toContain('Ada')
    for (const absent of [
      `${DCAT}theme`,
      `${DCAT}contactPoint`,
      `${DCT}modified`,
      'https://terms.example/colour',
    ])
      expect(own(absent)).toEqual([])
    const bare = `<https://e.example/s> a <${SKOS}ConceptScheme> .`
    const nothing = described(await parseVocabulary(bare)).store
    expect(nothing.getQuads(null, namedNode(`${DCT}publisher`), null, null)).toEqual([])
    expect(nothing.getQuads(null, namedNode(`${DCT}title`), null, null)).toEqual([])
  })

  it('counts anew what another description counted, and links to others by vocabulary', async () => {
    const { store } = described(await parseVocabulary(ALONE))
    expect(valuesOf(store, 'https://terms.example/s', `${VOID}triples`)).toEqual([
      String(new Parser().parse(ALONE).length),
    ])
    const linksets = store.getSubjects(namedNode(RDF_TYPE), namedNode(`${VOID}Linkset`), null).map((set) => {
      const [target] = store.getObjects(set, namedNode(`${VOID}objectsTarget`), null)
      const said = (node: typeof set | undefined, name: string) =>
        store.getObjects(node ?? null, namedNode(VOID + name), null)[0]?.value
      return [
        said(target as typeof set | undefined, 'uriSpace'),
        said(set, 'linkPredicate'),
        said(set, 'triples'),
      ]
    })
    expect(linksets.sort()).toEqual([
      ['http://other.example/v#', `${SKOS}exactMatch`, '2'],
      ['http://third.example/', `${SKOS}closeMatch`, '1'],
    ])
  })

  it('lets whoever publishes say what the file does not, or says otherwise', async () => {
    const publication = {
      publisher: 'Gemeente',
      modified: '2026-11-23',
      contact: 'mailto:info@terms.example',
      distributions: [{ url: 'https://terms.example/s.ttl', format: 'turtle' as const, isFile: true }],
    }
    const { store, text } = described(await parseVocabulary(ALONE), publication)
    expect(text).not.toContain('Stad')
    expect(text).toContain('foaf:name "Gemeente"')
    expect(text).toContain('dcterms:modified "2026-11-23"^^xsd:date')
    const [file] = store.getSubjects(namedNode(RDF_TYPE), namedNode(`${DCAT}Distribution`), null)
    const said = store.getQuads(file ?? null, null, null, null).map(({ object }) => object.value)
    expect(said).toContain('http://publications.europa.eu/resource/authority/file-type/RDF_TURTLE')
    expect(said).toContain('https://creativecommons.org/licenses/by/4.0/')
  })

  it('is the same in every form of RDF, and in bytes whatever order the file has', async () => {
    const vocabulary = await parseVocabulary(ALONE)
    const [scheme] = vocabulary.schemes
    const description = describeScheme(vocabulary, scheme ?? { uri: '', types: [] })
    const forms = ['turtle', 'ntriples', 'rdfxml', 'jsonld'] as const
    const said = await Promise.all(
      forms.map((form) => canonical(writeVocabulary(description, form).text, form)),
    )
    expect(new Set(said).size).toBe(1)
    const [prefixes = '', ...statements] = ALONE.split(/(?=^ex:s a)|(?<= \.)\n(?=ex:)/m)
    const turned = await parseVocabulary([prefixes, ...statements.reverse()].join('\n'))
    expect(described(turned).text).toBe(described(vocabulary).text)
  })

  it('counts of several schemes in a file the one that is described', async () => {
    const two = await parseVocabulary(
      `${ALONE}ex:t a skos:ConceptScheme . ex:c a skos:Concept ; skos:inScheme ex:t ; dct:creator ex:eve . ex:eve foaf:name "Eve" .`,
    )
    const alone = schemeAlone(two, 'https://terms.example/s')
    expect(described(alone).text).toBe(described(await parseVocabulary(ALONE)).text)
    expect(schemeAlone(two, 'https://terms.example/t').resources.map(({ uri }) => uri)).toEqual([
      'https://terms.example/eve',
    ])
  })
})

/** Shapes, an application profile, and a file that is no Turtle. */
const REFUSED = /skohub-shapes|nl-sbb|silknow-small\/dimension/

describeWithData('T31 counts of published vocabularies', 'vocabularies', () => {
  // One a collection: what differs is how they are written.
  const FILES = [
    ...new Map(filesBelow('vocabularies', /\.ttl$/).map((file) => [file.split('/')[0], file])).values(),
  ].filter((file) => !REFUSED.test(file) && statSync(sharedData(`vocabularies/${file}`)).size < 500_000)
  it.each(FILES)('%s: as n3 counts them', async (file) => {
    const vocabulary = await parseVocabulary(readFileSync(sharedData(`vocabularies/${file}`)))
    if (vocabulary.schemes.length === 0) return
    const { store } = described(vocabulary)
    const data = new Store(new Parser().parse(writeVocabulary(vocabulary, 'ntriples').text))
    const uri = vocabulary.schemes[0]?.uri ?? ''
    const count = (name: string) => Number(valuesOf(store, uri, VOID + name)[0])
    expect(count('triples')).toBe(data.size)
    expect(count('distinctSubjects')).toBe(data.getSubjects(null, null, null).length)
    expect(count('distinctObjects')).toBe(data.getObjects(null, null, null).length)
    expect(count('properties')).toBe(data.getPredicates(null, null, null).length)
    for (const part of store.getObjects(namedNode(uri), namedNode(`${VOID}classPartition`), null)) {
      const [type] = store.getObjects(part, namedNode(`${VOID}class`), null)
      const [entities] = store.getObjects(part, namedNode(`${VOID}entities`), null)
      expect(Number(entities?.value)).toBe(data.countQuads(null, namedNode(RDF_TYPE), type ?? null, null))
    }
    for (const part of store.getObjects(namedNode(uri), namedNode(`${VOID}propertyPartition`), null)) {
      const [property] = store.getObjects(part, namedNode(`${VOID}property`), null)
      const [triples] = store.getObjects(part, namedNode(`${VOID}triples`), null)
      expect(Number(triples?.value)).toBe(data.countQuads(null, property ?? null, null, null))
    }
  })
})
