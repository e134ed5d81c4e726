// A vocabulary that is published -> the stories of catalogues that ask what it is, whose it is, and how much there is of it.
import { readFileSync } from 'node:fs'
import { DataFactory, Parser, Store } from 'n3'
import ShaclValidator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import type { WorkWorld } from './taxonomy-work-world.ts'

const { namedNode } = DataFactory
const VOID = 'http://rdfs.org/ns/void#'
const SCHEME = 'https://catalogue.example/described'
const path = '/api/taxonomy/schemes/catalogued'
const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
<${SCHEME}> a skos:ConceptScheme ; skos:prefLabel "Beschreven"@nl ; dct:issued "2024-05-01" .
<${SCHEME}/a> a skos:Concept ; skos:topConceptOf <${SCHEME}> ; skos:prefLabel "Aap"@nl ; skos:closeMatch <http://other.example/1> .
`

export function describeDescriptions({ running, strapi, admin }: WorkWorld): void {
  const get = (address: string, accept: string) =>
    running().as.anonymous('GET', address, undefined, { accept })
  const stored = (text: string) => new Store(new Parser().parse(text))
  const countIn = (store: Store, name: string) =>
    Number(store.getObjects(namedNode(SCHEME), namedNode(VOID + name), null)[0]?.value)

  describe('description as a dataset', () => {
    it('T31 is DCAT-AP, ADMS and VoID once somebody says whose it is, and counts what is given out', async () => {
      const options = { key: 'catalogued', kind: 'topic', dryRun: false }
      await strapi().plugin('taxonomy').service('importer').read(TURTLE, options)
      const [found] = (await admin('GET', '/schemes')).json.filter(
        ({ key }: { key: string }) => key === 'catalogued',
      )
      const publication = {
        publisher: 'Gemeente Aap',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        contact: 'mailto:info@catalogue.example',
        description: { nl: 'Dieren, en niets anders.' },
      }
      const settings = { ...found.settings, publication }
      const saved = await admin('PUT', '/schemes/catalogued', { version: found.version, settings })
      expect(saved.status).toBe(200)

      const vocabulary = await get(path, 'text/turtle')
      expect(vocabulary.headers.get('link')).toBe('<catalogued/description>; rel="describedby"')
      const link = new URL('catalogued/description', `http://cms.example${path}`).pathname
      const { status, text, headers } = await get(link, 'text/turtle')
      expect([status, headers.get('content-type')]).toEqual([200, 'text/turtle; charset=utf-8'])
      const description = stored(text)
      const shapes = readFileSync(new URL('../fixtures/dcat-ap.shapes.ttl', import.meta.url), 'utf8')
      const { results } = await new ShaclValidator(stored(shapes)).validate(description)
      expect(results.map((one) => one.path?.value)).toEqual([])
      expect(text).toContain('"Gemeente Aap"')
      expect(countIn(description, 'triples')).toBe(stored(vocabulary.text).size)
      // What is told of the vocabulary is no part of it: it does not pile up with each way there and back.
      expect(vocabulary.text).not.toMatch(/Gemeente Aap|void#|dcat#/)

      expect((await get(link, '*/*')).headers.get('content-type')).toContain('application/ld+json')
      expect((await get(link, 'text/html')).status).toBe(406)
      expect((await get('/api/taxonomy/schemes/nothing/description', '*/*')).status).toBe(404)
      const etag = headers.get('etag') ?? ''
      const again = { accept: 'text/turtle', 'if-none-match': etag }
      expect((await running().as.anonymous('GET', link, undefined, again)).status).toBe(304)
      const file = await admin('GET', '/schemes/catalogued/description')
      expect(file.text).toBe(text)
    })

    it('T31 is counted anew after a change, and says when that was', async () => {
      const before = stored((await get(`${path}/description`, 'text/turtle')).text)
      const scheme = 'catalogued'
      expect(
        (await admin('POST', '/concepts', { scheme, fields: { prefLabel: { nl: 'Beer' } } })).status,
      ).toBe(201)
      const { text } = await get(`${path}/description`, 'text/turtle')
      const now = stored(text)
      expect(countIn(now, 'entities')).toBe(countIn(before, 'entities') + 1)
      expect(countIn(now, 'triples')).toBe(stored((await get(path, 'text/turtle')).text).size)
      expect(text).toMatch(/dcterms:modified "\d{4}-\d\d-\d\dT[\d:.]+Z"\^\^xsd:dateTime/)
      expect((await admin('DELETE', '/schemes/catalogued')).status).toBe(200)
    })
  })
}
