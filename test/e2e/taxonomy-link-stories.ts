// Links between concepts, labels that are resources, and large files -> the stories of keeping them as people and SKOS want.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TaxonomyWorld } from './taxonomy-world.ts'

const SKOS = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n'

export function describeLinks({ admin, anonymous, concept, create, published, upload }: TaxonomyWorld): void {
  describe('links', () => {
    let wind: string
    let brass: string
    let trumpet: string
    const link = (key: string, links: object) =>
      admin('PUT', `/concepts/${key}/links`, { related: [], mappings: [], ...links })
    const turtle = async (scheme: string) => (await anonymous(`/schemes/${scheme}`, 'text/turtle')).text

    beforeAll(async () => {
      wind = (await create('Blaasinstrument')).concept.key
      brass = (await create('Koperblazer', wind)).concept.key
      trumpet = (await create('Trompettist')).concept.key
    })

    it('T1 relate two concepts both ways, as one change that is taken back', async () => {
      const before = (await concept(trumpet)).version
      const { status, json } = await link(brass, { related: [trumpet] })
      expect([status, json.concept.related[0].key]).toEqual([200, trumpet])
      const other = await concept(trumpet)
      expect([other.related[0].key, other.version]).toEqual([brass, before + 1])
      const found = await anonymous(`/query?term=${trumpet}&expand=related`)
      expect(found.status).toBe(200)
      expect((await admin('POST', `/changes/${json.change}/undo`, {})).status).toBe(200)
      expect([(await concept(trumpet)).related, (await concept(brass)).related]).toEqual([[], []])
    })

    it('T2 hold no character that a database cannot, and say which has no place in a form', async () => {
      const name = (nl: string) =>
        admin('POST', '/concepts', { scheme: 'test', fields: { prefLabel: { nl } } })
      const refused = await name('nul\u0000l')
      expect([refused.status, refused.json.error.details.errors[0].path]).toEqual([
        400,
        ['fields', 'prefLabel', 'nl'],
      ])
      expect((await admin('GET', '/search?q=%00')).status).toBe(400)
      const { key } = (await name('Regel\u000bsprong')).json.concept
      for (const reply of [
        await admin('GET', '/schemes/test/export?format=rdfxml'),
        await anonymous('/schemes/test', 'application/rdf+xml'),
      ]) {
        expect([reply.status, reply.json.error.message]).toEqual([
          400,
          expect.stringContaining('regel-sprong'),
        ])
      }
      expect((await anonymous('/schemes/test', 'text/turtle')).status).toBe(200)
      expect((await admin('DELETE', `/concepts/${key}`)).status).toBe(200)
    })

    it('T3 T30 of which a file repeats those that another vocabulary keeps, leave them as they are', async () => {
      const { uri } = await concept(brass)
      const before = await concept(brass)
      const text = `${SKOS}<https://repeats.example/s> a skos:ConceptScheme ; skos:prefLabel "Repeats"@en .
        <https://repeats.example/s/horn> a skos:Concept ; skos:inScheme <https://repeats.example/s> ;
          skos:prefLabel "Horn"@en ; skos:closeMatch <${uri}> .
        <${uri}> a skos:Concept ; skos:prefLabel "Only a name"@en .`
      const dry = await upload(text, { key: 'repeats', dryRun: 'true' })
      expect(dry.json).toMatchObject({ added: 2, changed: 0, left: 1 })
      expect(dry.json.examples.map((one: { uri: string }) => one.uri)).not.toContain(uri)
      expect((await upload(text, { key: 'repeats' })).json).toMatchObject({ added: 2, left: 1 })
      expect((await upload(text, { key: 'repeats' })).json).toMatchObject({
        added: 0,
        changed: 0,
        unchanged: 2,
      })
      const after = await concept(brass)
      expect([after.label, after.broader, after.version]).toEqual([
        before.label,
        before.broader,
        before.version,
      ])
      expect(after.mappedFrom).toMatchObject([{ kind: 'closeMatch', term: { key: 'repeats:horn' } }])
    })

    it('T3 T21 are found in every vocabulary that they are in', async () => {
      const text = `${SKOS}<https://both.example/a> a skos:ConceptScheme ; skos:prefLabel "Both A"@en .
        <https://both.example/b> a skos:ConceptScheme ; skos:prefLabel "Both B"@en .
        <https://both.example/x> a skos:Concept ; skos:prefLabel "Harmonium"@en ;
          skos:inScheme <https://both.example/a>, <https://both.example/b> .`
      const { schemes } = (await upload(text)).json
      for (const { key } of schemes as { key: string }[]) {
        const found = (await admin('GET', `/search?q=harmon&schemes=${key}`)).json
        expect(found.map((one: { label: object }) => one.label)).toEqual([{ en: 'Harmonium' }])
      }
      expect((await admin('GET', '/search?q=harmon&schemes=topic')).json).toEqual([])
    })

    it('T28 map a concept to those of others, who are told, and documents are found by it', async () => {
      const mappings = [
        { kind: 'exactMatch', target: 'topic:school' },
        { kind: 'closeMatch', target: 'https://elsewhere.example/horn' },
      ]
      const { json } = await link(brass, { mappings })
      expect(json.concept.mappings).toMatchObject([
        { kind: 'exactMatch', term: { key: 'topic:school' } },
        { kind: 'closeMatch', uri: 'https://elsewhere.example/horn' },
      ])
      const { mappedFrom } = await concept('topic:school')
      expect(mappedFrom).toMatchObject([{ kind: 'exactMatch', term: { key: brass } }])
      const documentId = await published([brass])
      const uri = encodeURIComponent('https://elsewhere.example/horn')
      const found = (await anonymous(`/query?term=${uri}&expand=mapped`)).json.data
      expect(found.map((one: { documentId: string }) => one.documentId)).toEqual([documentId])
      expect(await turtle('test')).toContain('skos:closeMatch <https://elsewhere.example/horn>')
    })

    it.each([
      ['above it (S27)', () => ({ related: [wind] }), 'S27'],
      ['nothing', () => ({ related: ['test:nothing'] }), 'There is no concept'],
      ['of another vocabulary', () => ({ related: ['topic:school'] }), 'relatedMatch instead'],
      ['no address', () => ({ mappings: [{ kind: 'exactMatch', target: 'a horn' }] }), 'no URI'],
      [
        'the same and broader at once (S46)',
        () => ({
          mappings: [
            { kind: 'exactMatch', target: 'urn:x' },
            { kind: 'broadMatch', target: 'urn:x' },
          ],
        }),
        'exactMatch and as broadMatch',
      ],
    ])('are refused to what is %s, and nothing is written', async (_, links, reason) => {
      const { version } = await concept(brass)
      const { status, json } = await link(brass, links())
      expect([status, json.error.message]).toEqual([400, expect.stringContaining(reason)])
      expect((await concept(brass)).version).toBe(version)
    })

    it('T35 tell the second of two writers', async () => {
      const { version } = await concept(wind)
      expect((await link(wind, { version: version + 1 })).status).toBe(409)
    })

    it('leave out the number of all documents where nobody asks for it', async () => {
      const { json } = await anonymous(`/query?term=${brass}&withCount=false`)
      expect(json.meta).toEqual({ start: 0, limit: 25 })
      expect(json.data.length).toBe(1)
    })
  })

  describe('SKOS-XL', () => {
    const text = `${SKOS}@prefix xl: <http://www.w3.org/2008/05/skos-xl#> . @prefix ex: <https://xl.example/> .
      ex:s a skos:ConceptScheme ; skos:prefLabel "XL"@en .
      ex:bag a skos:Concept ; skos:inScheme ex:s ; xl:prefLabel ex:l1 ; xl:altLabel ex:l2 .
      ex:l1 a xl:Label ; xl:literalForm "Backpack"@en . ex:l2 a xl:Label ; xl:literalForm "Rucksack"@en .`

    it('T2 labels are found like others, kept as they are, and said no more once they are changed', async () => {
      expect((await upload(text, { key: 'xl' })).json).toMatchObject({ written: true })
      expect((await upload(text, { key: 'xl' })).json).toMatchObject({ added: 0, changed: 0 })
      const [match] = (await admin('GET', '/search?q=rucksack&language=en&schemes=xl')).json
      expect(match).toMatchObject({ key: 'xl:bag', matched: { kind: 'alt' } })
      const given = async () => (await anonymous('/schemes/xl', 'application/n-triples')).text
      const label = '<http://www.w3.org/2008/05/skos-xl#altLabel> <https://xl.example/l2>'
      expect(await given()).toContain(label)
      const fields = { altLabel: { en: ['Knapsack'] } }
      const { version } = await concept('xl:bag')
      const { json } = await admin('PUT', '/concepts/xl:bag', { version, fields })
      const after = await given()
      expect(after).not.toContain(label)
      expect(after).toContain('<http://www.w3.org/2008/05/skos-xl#prefLabel> <https://xl.example/l1>')
      await admin('POST', `/changes/${json.change}/undo`, {})
      expect(await given()).toContain(label)
    })
  })

  describe('a large file', () => {
    it('T30 T36 is read while everybody else is answered', async () => {
      const lines = Array.from(
        { length: 12_000 },
        (_, at) =>
          `<https://large.example/c${at}> a skos:Concept ; skos:prefLabel "Concept ${at}"@en, "Begrip ${at}"@nl ; skos:definition "What concept ${at} is about, at some length."@en .`,
      )
      const loop = monitorEventLoopDelay({ resolution: 5 })
      loop.enable()
      const started = performance.now()
      const { json } = await upload(SKOS + lines.join('\n'), { key: 'large', dryRun: 'true' })
      const spent = performance.now() - started
      loop.disable()
      expect(json).toMatchObject({ written: false, added: 12_001 })
      expect(loop.max / 1e6).toBeLessThan(spent / 2)
    })

    it('over the limit is refused before it is read', async () => {
      const { status, json } = await upload('#'.repeat(33 * 1024 * 1024))
      expect(status).toBe(400)
      expect(json.error.details.errors[0].ruleId).toBe('taxonomy/bytes-exceeded')
    })
  })
}
