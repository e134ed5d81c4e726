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
  create,
}: TaxonomyWorld): void {
  describe('vocabularies', () => {
    it('T5 move to another base: what was known by an old URI is still found by it', async () => {
      const [from, to] = ['http://old.example/v/', 'https://new.example/terms/']
      const text = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix v: <${from}> .
        <http://old.example/v> a skos:ConceptScheme ; skos:prefLabel "Verhuisd"@nl .
        v:boven a skos:Concept ; skos:inScheme <http://old.example/v> ; skos:prefLabel "Boven"@nl .
        v:onder a skos:Concept ; skos:inScheme <http://old.example/v> ; skos:broader v:boven ; skos:prefLabel "Onder"@nl .`
      expect((await upload(text, { key: 'moved' })).json).toMatchObject({ added: 3 })
      const [above, below] = [await concept('moved:boven'), await concept('moved:onder')]
      await published([below.key])
      expect((await admin('GET', '/schemes/moved/uri')).json).toMatchObject({ base: from, former: 0 })
      const { version } = (await anonymous('/schemes/moved')).json.data
      const move = (body: object) => admin('PUT', '/schemes/moved/uri', { version, to, ...body })
      expect((await move({ to: 'https://new.example/terms' })).status).toBe(400)
      expect((await move({ from: 'http://nowhere.example/' })).json.error.message).toContain('No URI of it')
      expect((await move({ version: version + 1 })).status).toBe(409)
      const gone = await create('Weg', above.key, 'moved')
      await admin('DELETE', `/concepts/${gone.concept.key}`)
      const again = (await anonymous('/schemes/moved')).json.data.version
      expect((await move({ version: again })).json).toMatchObject({ uri: 'https://new.example/terms' })

      expect(await concept(below.key)).toMatchObject({
        uri: `${to}onder`,
        path: [{ key: above.key }],
      })
      const turtle = (await anonymous('/schemes/moved', 'text/turtle')).text
      expect(turtle).not.toContain('old.example')
      expect(fromTurtle(turtle).concepts[1]?.broader).toEqual([`${to}boven`])
      const found = await anonymous(`/query?term=${from}boven&expand=narrowerTransitive`)
      expect(found.json.meta.total).toBe(1)
      const by = (uri: string) =>
        fetch(`${running().cms.url}/api/taxonomy/concepts?uri=${encodeURIComponent(uri)}`, {
          redirect: 'manual',
        })
      const old = await by(`${from}onder`)
      expect([old.status, old.headers.get('location')]).toEqual([
        301,
        `?uri=${encodeURIComponent(`${to}onder`)}`,
      ])
      expect((await (await by(`${to}onder`)).json()).data).toMatchObject({ key: below.key })
      expect((await by(`${from}nothing`)).status).toBe(404)
      // The old file is the same vocabulary still, and the move can be made back.
      expect((await upload(text)).json).toMatchObject({ added: 0, changed: 0, removed: 0 })
      expect((await admin('POST', '/index')).json.tables).toEqual([])
      // It is told, and is taken back by moving them again; what was deleted before comes back to the new ones.
      const [told] = (await admin('GET', '/schemes/moved/history')).json.changes
      expect(told).toMatchObject({ action: 'rebase', reason: `${from} → ${to}`, by: 'Kanaal Admin' })
      const undone = await admin('POST', `/changes/${told.id}/undo`)
      expect([undone.status, undone.json.error.message]).toEqual([400, expect.stringContaining('moved back')])
      const [{ change }] = (await admin('GET', '/schemes/moved/deleted')).json
      await admin('POST', `/concepts/${gone.concept.key}/restore`, { change })
      const back = { uri: `${to}weg`, path: [{ key: above.key }] }
      expect(await concept(gone.concept.key)).toMatchObject(back)
      const now = (await anonymous('/schemes/moved')).json.data.version
      expect((await move({ version: now, to: from })).status).toBe(200)
      expect((await by(`${to}onder`)).status).toBe(301)
      expect((await by(`${from}onder`)).status).toBe(200)
    })

    it('T30 are imported by a policy for what is new, changed, gone, or changed on both sides', async () => {
      const text = (labels: Record<string, string>) =>
        `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix p: <urn:policy:> .
        <urn:policy> a skos:ConceptScheme ; skos:prefLabel "Beleid"@nl .
        ${Object.entries(labels)
          .map(
            ([name, label]) =>
              `p:${name} a skos:Concept ; skos:inScheme <urn:policy> ; skos:prefLabel "${label}"@nl .`,
          )
          .join('\n')}`
      await upload(text({ a: 'A', b: 'B', c: 'C' }), { key: 'policy' })
      const ours = await concept('policy:a')
      const fields = { prefLabel: { nl: 'A van ons' } }
      await admin('PUT', '/concepts/policy:a', { version: ours.version, fields })
      const next = text({ a: 'A van hen', b: 'B van hen', d: 'D' })
      const look = (fields: Record<string, string>) =>
        upload(next, { dryRun: 'true', policy: 'replace', ...fields })
      expect((await look({})).json).toMatchObject({
        ...{ added: 1, changed: 2, removed: 1, left: 0, conflicts: 1 },
        conflicting: [{ uri: 'urn:policy:a', label: 'A van hen' }],
      })
      expect((await look({ added: 'leave', changed: 'ours' })).json).toMatchObject({
        ...{ added: 0, changed: 1, left: 2, conflicts: 1 },
      })
      expect((await look({ added: 'leave', conflicts: 'ours' })).json).toMatchObject({ changed: 1, left: 2 })
      // Asked of one by one: the others follow what was chosen for all.
      expect((await look({ keep: 'urn:policy:a' })).json).toMatchObject({ added: 1, changed: 1, left: 1 })
      const written = await upload(next, { added: 'leave', keep: 'urn:policy:a' })
      expect(written.json).toMatchObject({ written: true, added: 0, changed: 1, left: 2 })
      const labelOf = async (key: string) => (await concept(key)).label?.nl
      expect(await labelOf('policy:a')).toBe('A van ons')
      expect(await labelOf('policy:b')).toBe('B van hen')
      expect((await admin('GET', '/concepts/policy:d')).status).toBe(404)
      expect((await look({ conflicts: 'mine' })).status).toBe(400)
    })

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
      const one = await running().as.anonymous('GET', '/api/taxonomy/schemes', undefined, {
        accept: 'application/json',
        'if-none-match': `"older", ${list.headers.get('etag')}`,
      })
      expect(one.status).toBe(304)
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

    it('T31 T30 of two schemes in one file are each given with their own notes and collections', async () => {
      const text = (note: string) => `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix : <https://both.example/> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        :notes-een a skos:ConceptScheme ; skos:prefLabel "Een"@nl . :notes-twee a skos:ConceptScheme ; skos:prefLabel "Twee"@nl .
        :a a skos:Concept ; skos:topConceptOf :notes-een ; skos:prefLabel "A"@nl ; skos:note [ rdf:value "Bij a."@nl ] .
        :b a skos:Concept ; skos:topConceptOf :notes-twee ; skos:prefLabel "B"@nl ; skos:note [ rdf:value "${note}"@nl ] .
        :c a skos:Collection ; skos:prefLabel "C"@nl ; skos:member :b .`
      expect((await upload(text('Bij b.'))).json).toMatchObject({ written: true, added: 5 })
      const [one, two] = await Promise.all(
        ['notes-een', 'notes-twee'].map(
          async (key) => (await anonymous(`/schemes/${key}`, 'text/turtle')).text,
        ),
      )
      expect([one?.includes('Bij a.'), one?.includes('Bij b.')]).toEqual([true, false])
      expect([two?.includes('Bij a.'), two?.includes('Bij b.')]).toEqual([false, true])
      expect(fromTurtle(two ?? '').collections.map(({ uri }) => uri)).toEqual(['https://both.example/c'])
      expect((await upload(text('Bij b.'))).json).toMatchObject({ added: 0, changed: 0, unchanged: 5 })
      expect((await upload(text('Anders.'))).json).toMatchObject({ added: 0, changed: 1, unchanged: 4 })
      expect((await anonymous('/schemes/notes-twee', 'text/turtle')).text).toContain('Anders.')
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
