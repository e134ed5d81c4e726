// Files of vocabularies -> the stories of importing, exporting and refusing them.
import { diffVocabularies, fromTurtle } from '@kanaal/taxonomy'
import { describe, expect, it } from 'vitest'
import type { TaxonomyWorld } from './taxonomy-world.ts'

export function describeImports({
  running,
  admin,
  anonymous,
  drift,
  published,
  upload,
  concept,
}: TaxonomyWorld): void {
  describe('vocabularies', () => {
    it('T31 are given in the form asked for, the same bytes each time, with an ETag', async () => {
      const turtle = await anonymous('/schemes/topic', 'text/turtle')
      expect(turtle.headers.get('content-type')).toContain('text/turtle')
      expect(fromTurtle(turtle.text).concepts.length).toBeGreaterThan(10)
      expect((await anonymous('/schemes/topic', 'text/turtle')).text).toBe(turtle.text)
      const ld = await anonymous('/schemes/topic/concepts', 'application/ld+json')
      expect(JSON.parse(ld.text)['@graph'].length).toBeGreaterThan(10)
      const page = await anonymous('/schemes', 'text/html')
      expect(page.text).toContain('<h2>Topics</h2>')
      const list = await anonymous('/schemes')
      expect(list.json.data.map(({ key }: { key: string }) => key)).toContain('topic')
      // Who may change it is no reader's business.
      expect(Object.keys((await anonymous('/schemes/topic')).json.data)).not.toContain('settings')
      expect(list.text).not.toContain('settings')
      const again = await running().as.anonymous('GET', '/api/taxonomy/schemes', undefined, {
        accept: 'application/json',
        'if-none-match': list.headers.get('etag') ?? '',
      })
      expect(again.status).toBe(304)
      expect((await anonymous('/schemes', 'image/png')).status).toBe(406)
      expect((await anonymous('/schemes/nothing')).status).toBe(404)
      const found = await anonymous('/schemes/topic/concepts?q=schooltas')
      expect(found.json.data[0].key).toBe('topic:rugzak')
    })

    it('T30 say what an import would change, do it, and find nothing the second time', async () => {
      const text = (label: string) => `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <https://import.example/k> a skos:ConceptScheme ; skos:prefLabel "Kleuren"@nl ;
          skos:hasTopConcept <https://import.example/k/rood> .
        <https://import.example/k/rood> a skos:Concept ; skos:prefLabel "${label}"@nl ;
          skos:narrower <https://import.example/k/karmijn> .
        <https://import.example/k/karmijn> a skos:Concept ; skos:prefLabel "Karmijn"@nl ;
          <https://import.example/unknown> "blijft" .`
      const dry = await upload(text('Rood'), { dryRun: 'true' })
      expect(dry.json).toMatchObject({
        written: false,
        added: 3,
        changed: 0,
        schemes: [{ key: 'k', isNew: true }],
      })
      expect((await admin('GET', '/schemes/k/children')).status).toBe(200)
      expect((await admin('GET', '/schemes/k/children')).json.nodes).toEqual([])
      expect((await upload(text('Rood'))).json).toMatchObject({ written: true, added: 3 })
      expect((await upload(text('Rood'))).json).toMatchObject({ added: 0, changed: 0, unchanged: 3 })
      const changed = await upload(text('Vermiljoen'), { dryRun: 'true' })
      expect(changed.json.examples).toEqual([
        expect.objectContaining({ change: 'changed', label: 'Vermiljoen', kinds: ['relabelled'] }),
      ])
      const given = (await anonymous('/schemes/k', 'text/turtle')).text
      expect(given).toContain('"blijft"')
      const { added, removed } = diffVocabularies(fromTurtle(text('Rood')), fromTurtle(given))
      expect([added, removed]).toEqual([[], []])
      expect((await admin('GET', '/schemes/k/children?parent=k:rood')).json.nodes[0].key).toBe('k:karmijn')
    })

    it('T14 T30 replaced by a file keep what documents have, as deprecated', async () => {
      const text = (names: string[]) =>
        `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<https://r.example/r> a skos:ConceptScheme .\n` +
        names
          .map(
            (one) =>
              `<https://r.example/r/${one}> a skos:Concept ; skos:prefLabel "${one}"@en ; skos:inScheme <https://r.example/r> .`,
          )
          .join('\n')
      await upload(text(['one', 'two', 'three']))
      await published(['r:two'])
      const { json } = await upload(text(['one']), { policy: 'replace' })
      expect(json).toMatchObject({ removed: 1, deprecated: 1 })
      expect((await concept('r:two')).deprecated).toBe(true)
      expect((await admin('GET', '/concepts/r:three')).status).toBe(404)
      expect(await drift()).toEqual([])
    })

    it('T30 of two at once the second is told, and overwrites nothing', async () => {
      const labelled = (label: string) =>
        fromTurtle(`@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
          <https://twice.example/k> a skos:ConceptScheme .
          <https://twice.example/k/a> a skos:Concept ; skos:inScheme <https://twice.example/k> ; skos:prefLabel "${label}"@nl .`)
      const { write } = running().cms.strapi.plugin('taxonomy').service('importer')
      const { schemes } = await write(labelled('Eerst'), { key: 'twice' })
      const both = await Promise.allSettled([write(labelled('Links')), write(labelled('Rechts'))])
      const refused = both.filter(({ status }) => status === 'rejected')
      expect(refused).toMatchObject([{ reason: { name: 'ConflictError' } }])
      const [{ label }] = (await admin('GET', `/schemes/${schemes[0].key}/children`)).json.nodes
      expect(label.nl).toBe(both[0]?.status === 'fulfilled' ? 'Links' : 'Rechts')
    })

    it.each([
      [
        '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<https://a.example/x> skos:prefLabel',
        /^Line|Regel 2|line/i,
      ],
      ['<rdf:RDF><!DOCTYPE', /./],
      ['<https://a.example/x', /./],
      [
        '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix e: <https://c.example/> . e:s a skos:ConceptScheme . e:a a skos:Concept; skos:prefLabel "a"; skos:broader e:b . e:b a skos:Concept; skos:prefLabel "b"; skos:broader e:a .',
        /circle|cycle|below itself|itself/i,
      ],
    ])('refuse what cannot be read, and import nothing by halves: %j', async (text, sentence) => {
      const before = (await admin('GET', '/schemes')).json
      const { status, json } = await upload(text)
      expect([status, json.error.message]).toEqual([400, expect.stringMatching(sentence)])
      const { json: dutch } = await upload(text, {}, { 'accept-language': 'nl' })
      expect(dutch.error.message).toMatch(/^Regel|kring|geen/)
      expect((await admin('GET', '/schemes')).json).toEqual(before)
    })
  })
}
