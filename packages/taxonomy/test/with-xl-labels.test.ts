// Plain labels are written as SKOS-XL, and what SKOS-XL entails by its own definition is the same labels again.
import { readFileSync } from 'node:fs'
import { DataFactory, Parser, Store } from 'n3'
import { expect, it } from 'vitest'
import {
  fromTurtle,
  parseVocabulary,
  RefusedVocabulary,
  readXlLabels,
  type Vocabulary,
  withXlLabels,
  writeVocabulary,
} from '../src/index.ts'
import { canonicalQuads } from './canonical.ts'
import { describeWithData, filesBelow, sharedData } from './shared-data.ts'

const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const XL = 'http://www.w3.org/2008/05/skos-xl#'
const TURTLE = `@prefix skos: <${SKOS}> . @prefix xl: <${XL}> . @prefix ex: <http://example.org/> .
ex:s a skos:ConceptScheme ; skos:prefLabel "Termen"@nl .
ex:a a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "Rugzak"@nl, "Backpack"@en ;
  skos:altLabel "Knapsack"@en, "Backpack"@en ; skos:hiddenLabel "rugzakken" ; xl:altLabel ex:label ; ex:colour "red" .
ex:label a xl:Label ; xl:literalForm "Knapsack"@en ; ex:source "a dictionary" .
`

/** SKOS S55 to S57, by n3 alone; then without the labels that we made. */
function entailed(text: string): Store {
  const store = new Store(new Parser().parse(text))
  const { namedNode, quad } = DataFactory
  for (const kind of ['prefLabel', 'altLabel', 'hiddenLabel']) {
    for (const { subject, object } of store.getQuads(null, namedNode(XL + kind), null, null)) {
      if (object.termType !== 'NamedNode') continue
      for (const form of store.getObjects(object, namedNode(`${XL}literalForm`), null))
        store.addQuad(quad(subject, namedNode(SKOS + kind), form))
    }
  }
  const isOurs = (value: string) => value.startsWith('urn:kanaal:label:')
  store.removeQuads(
    store
      .getQuads(null, null, null, null)
      .filter((one) => isOurs(one.subject.value) || isOurs(one.object.value)),
  )
  return store
}
const written = (vocabulary: Vocabulary) => writeVocabulary(vocabulary, 'turtle').text
const canonicalOf = (store: Store) => canonicalQuads(store.getQuads(null, null, null, null))

it('T2 labels are written as resources, each once, and read back as the same labels', async () => {
  const vocabulary = fromTurtle(TURTLE)
  const text = written(withXlLabels(vocabulary))
  expect(text).not.toContain('skos:prefLabel')
  expect(text).not.toContain('skos:altLabel')
  // "Knapsack" has a resource already, of which somebody says more.
  expect(text.match(/literalForm "Knapsack"@en/g)).toHaveLength(1)
  expect(await canonicalOf(entailed(text))).toBe(await canonicalOf(new Store(new Parser().parse(TURTLE))))
  expect(readXlLabels(fromTurtle(text)).concepts).toEqual(vocabulary.concepts)
  expect(written(withXlLabels(readXlLabels(fromTurtle(text))))).toBe(text)
})

it('T2 a label of ours of which somebody says more is kept', () => {
  const text = written(withXlLabels(fromTurtle(TURTLE)))
  const [label] = /urn:kanaal:label:[0-9a-f]{32}/.exec(text) ?? []
  const read = readXlLabels(fromTurtle(`${text}<${label}> <http://example.org/by> "An" .`))
  expect(read.resources.map(({ uri }) => uri)).toEqual(['http://example.org/label', label])
})

describeWithData('published vocabularies', 'vocabularies', () => {
  it.each(filesBelow('vocabularies', /\.ttl$/))(
    'T2 %s',
    async (path) => {
      const bytes = readFileSync(sharedData(`vocabularies/${path}`))
      const vocabulary = await parseVocabulary(bytes, {
        format: 'turtle',
        baseUri: 'http://base.example/',
      }).catch((error: unknown) => {
        if (error instanceof RefusedVocabulary) return undefined
        throw error
      })
      if (!vocabulary) return
      const core = readXlLabels(vocabulary)
      const text = written(withXlLabels(core))
      const [mine, theirs] = [entailed(text), new Store(new Parser().parse(written(core)))]
      expect(mine.size).toBe(theirs.size)
      expect(
        theirs
          .getQuads(null, null, null, null)
          .filter(
            (one) =>
              one.object.termType !== 'BlankNode' && one.subject.termType !== 'BlankNode' && !mine.has(one),
          ),
      ).toEqual([])
      expect(readXlLabels(fromTurtle(text)).concepts).toEqual(core.concepts)
    },
    60_000,
  )
})
