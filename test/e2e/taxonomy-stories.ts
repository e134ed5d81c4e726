// A running CMS -> the stories of the taxonomy plugin; titles name the rows of the requirements that they prove.
import { readFileSync } from 'node:fs'
import { kitOf, rebuildIndexes, verifyIndexes } from '@kanaal/strapi-kit/strapi-server'
import { diffVocabularies, fromTurtle } from '@kanaal/taxonomy'
import { beforeAll, describe, expect, it } from 'vitest'
import { findData } from '../find-data.ts'
import type { Callers, Reply } from './sign-in.ts'
import type { RunningCms } from './start-cms.ts'

const uid = 'api::article.article'

export interface Running {
  cms: RunningCms
  as: Callers
}

export function describeTaxonomy(running: () => Running): void {
  describe('taxonomy', () => {
    const strapi = () => running().cms.strapi
    const admin = (method: string, path: string, body?: unknown): Promise<Reply> =>
      running().as.admin(method, `/taxonomy${path}`, body)
    const anonymous = (path: string, accept = 'application/json') =>
      running().as.anonymous('GET', `/api/taxonomy${path}`, undefined, { accept })
    const documents = () => strapi().documents(uid)
    /** Rows of the truth beside rows of the projection. */
    const drift = async () =>
      (await verifyIndexes(strapi(), { uid }))
        .filter(({ index }) => index === 'taxonomy')
        .flatMap(({ stale, orphans }) => [...stale, ...orphans])
    const assigned = async (documentId: string) =>
      (
        await strapi()
          .db.connection('kanaal_tax_assignment')
          .where({ document_id: documentId })
          .orderBy(['status', 'locale', 'concept'])
      ).map(({ status, locale, concept, resolved }: Record<string, string>) =>
        [status, locale, concept, resolved].join(' '),
      )
    let made = 0
    const entry = (keys: string[], more: object = {}) => ({
      title: `Over termen ${++made}`,
      slug: `terms-${made}`,
      body: 'Een hele zin die iets zegt.',
      taxonomyTerms: { assignments: keys.map((key) => ({ key })) },
      ...more,
    })
    const draft = async (keys: string[]) =>
      (await documents().create({ locale: 'nl', data: entry(keys) as never })).documentId
    const published = async (keys: string[]) => {
      const documentId = await draft(keys)
      await documents().publish({ documentId, locale: 'nl' })
      return documentId
    }
    const upload = async (text: string, fields: Record<string, string> = {}): Promise<Reply> => {
      const form = new FormData()
      for (const [name, value] of Object.entries({ dryRun: 'false', ...fields })) form.set(name, value)
      form.set('file', new Blob([text]), 'vocabulary.ttl')
      const { url } = running().cms
      const response = await fetch(`${url}/taxonomy/import`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await token()}` },
        body: form,
      })
      const body = await response.text()
      return { status: response.status, headers: response.headers, text: body, json: JSON.parse(body) }
    }
    let bearer: string | undefined
    const token = async () => {
      if (bearer) return bearer
      const { url } = running().cms
      const { ADMIN } = await import('./start-cms.ts')
      const reply = await fetch(`${url}/admin/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(ADMIN),
      })
      const { data } = (await reply.json()) as { data: { token?: string; accessToken?: string } }
      bearer = data.token ?? data.accessToken ?? ''
      return bearer
    }
    const concept = async (key: string) => (await admin('GET', `/concepts/${key}`)).json
    const create = async (nl: string, broader?: string, scheme = 'test') =>
      (await admin('POST', '/concepts', { scheme, broader, fields: { prefLabel: { nl } } })).json

    beforeAll(async () => {
      const made = await admin('POST', '/schemes', { key: 'test', kind: 'topic', label: { nl: 'Proef' } })
      expect(made.status).toBe(201)
    })

    describe('presets', () => {
      it('T4 are installed by the seed, each of its own kind, in Dutch and English', async () => {
        const { json } = await admin('GET', '/schemes')
        const kinds = Object.fromEntries(
          json.map(({ key, kind }: { key: string; kind: string }) => [key, kind]),
        )
        expect(kinds).toMatchObject({
          topic: 'topic',
          persona: 'persona',
          journey: 'journeyStage',
          touchpoint: 'touchpoint',
          purpose: 'purpose',
          tone: 'tone',
          channel: 'channel',
        })
        const topic = json.find(({ key }: { key: string }) => key === 'topic')
        expect(topic.languages).toEqual(['en', 'nl'])
        expect((await admin('POST', '/presets', { keys: ['topic'] })).json).toEqual({ installed: [] })
      })

      it('T1 carry typed attributes through every form of RDF', async () => {
        const ouder = await concept('persona:ouder')
        expect(ouder.attributes).toMatchObject({
          channels: ['channel:email', 'channel:web'],
          readingLevel: ['B1'],
        })
        const { text } = await anonymous('/schemes/persona', 'text/turtle')
        expect(text).toContain('urn:kanaal:attribute:readingLevel')
      })

      it('T22 are what the seeded documents are tagged with', async () => {
        const [article] = await documents().findMany({ filters: { slug: 'terug-naar-school' } })
        expect(await assigned(article?.documentId ?? '')).toEqual(
          expect.arrayContaining(['published nl topic:rugzak topic:rugzak']),
        )
        expect(await drift()).toEqual([])
      })
    })

    describe('every road leaves truth and projection equal', () => {
      const roads: Record<string, () => Promise<string>> = {
        'a draft': () => draft(['topic:school']),
        publish: () => published(['topic:school']),
        'create published': async () => {
          const data = entry(['topic:school']) as never
          return (await documents().create({ locale: 'nl', data, status: 'published' })).documentId
        },
        'update published': async () => {
          const documentId = await draft([])
          const data = { taxonomyTerms: { assignments: [{ key: 'topic:school' }] } } as never
          await documents().update({ documentId, locale: 'nl', data, status: 'published' })
          return documentId
        },
        'all locales': async () => {
          const documentId = await draft(['topic:school'])
          await documents().update({ documentId, locale: 'en', data: entry(['topic:rugzak']) as never })
          await documents().publish({ documentId, locale: '*' })
          expect(await assigned(documentId)).toEqual([
            'draft en topic:rugzak topic:rugzak',
            'draft nl topic:school topic:school',
            'published en topic:rugzak topic:rugzak',
            'published nl topic:school topic:school',
          ])
          return documentId
        },
        clone: async () => {
          const documentId = await published(['topic:school'])
          const copy = (await documents().clone({
            documentId,
            data: { slug: `clone-${made}` } as never,
          })) as unknown as { entries: { documentId: string }[] }
          return copy.entries[0]?.documentId ?? ''
        },
        'discard draft (restore)': async () => {
          const documentId = await published(['topic:school'])
          const data = { taxonomyTerms: { assignments: [] } } as never
          await documents().update({ documentId, locale: 'nl', data })
          await documents().discardDraft({ documentId, locale: 'nl' })
          expect(await assigned(documentId)).toContain('draft nl topic:school topic:school')
          return documentId
        },
        'the content manager': async () => {
          const documentId = await draft([])
          const path = `/content-manager/collection-types/${uid}/${documentId}/actions/publish?locale=nl`
          const reply = await running().as.admin('POST', path, entry(['topic:school']))
          expect(reply.status).toBe(200)
          return documentId
        },
      }
      it.each(Object.keys(roads))('%s', async (road) => {
        const documentId = (await roads[road]?.()) ?? ''
        expect((await assigned(documentId)).length).toBeGreaterThan(0)
        expect(await drift()).toEqual([])
      })

      it('unpublish and delete take rows away', async () => {
        const documentId = await published(['topic:school'])
        await documents().unpublish({ documentId, locale: 'nl' })
        expect(await assigned(documentId)).toEqual(['draft nl topic:school topic:school'])
        await documents().delete({ documentId, locale: '*' })
        expect(await assigned(documentId)).toEqual([])
        expect(await drift()).toEqual([])
      })

      it('a write past the document service (import, db.query) is found by verify and mended by rebuild', async () => {
        const documentId = await published(['topic:school'])
        const taxonomyTerms = { assignments: [{ key: 'topic:korting' }] }
        await strapi().db.query(uid).updateMany({ where: { documentId }, data: { taxonomyTerms } })
        expect(await drift()).toEqual([documentId])
        await strapi()
          .db.query(uid)
          .deleteMany({ where: { documentId: await published(['topic:school']) } })
        expect(await drift()).toHaveLength(2)
        await rebuildIndexes(strapi(), { uid })
        expect(await drift()).toEqual([])
        expect(await assigned(documentId)).toContain('published nl topic:korting topic:korting')
      })

      it('rolls back with the publication', async () => {
        const documentId = await draft(['topic:school'])
        kitOf(strapi()).projections.set('broken', async () => {
          throw new Error('no')
        })
        await expect(documents().publish({ documentId, locale: 'nl' })).rejects.toThrow('no')
        kitOf(strapi()).projections.delete('broken')
        expect(await assigned(documentId)).toEqual(['draft nl topic:school topic:school'])
      })
    })

    describe('concepts', () => {
      it('T3 stand below several, and a circle is refused with its path', async () => {
        const a = (await create('Dieren')).concept
        const b = (await create('Vogels', a.key)).concept
        const c = (await create('Zwemvogels', b.key)).concept
        const water = (await create('Waterdieren')).concept
        const placed = await admin('POST', `/concepts/${c.key}/move`, {
          version: c.version,
          to: water.key,
          isCopy: true,
        })
        expect(placed.json.concept.broader.map(({ key }: { key: string }) => key).sort()).toEqual([
          b.key,
          water.key,
        ])
        const refused = await admin('POST', `/concepts/${a.key}/move`, { version: a.version, to: c.key })
        expect(refused.status).toBe(400)
        expect(refused.json.error.message).toContain(`${a.key} < ${c.key} < ${b.key} < ${a.key}`)
        const tops = await admin('GET', '/schemes/test/children?language=nl')
        expect(tops.json.nodes.map(({ label }: { label: { nl: string } }) => label.nl)).toEqual([
          'Dieren',
          'Waterdieren',
        ])
      })

      it('T5 keep their key when their name changes', async () => {
        const { concept: made } = await create('Oude naam')
        const fields = { prefLabel: { nl: 'Nieuwe naam', 'nl-BE': 'Nieuwe benaming' } }
        const { json } = await admin('PUT', `/concepts/${made.key}`, { version: made.version, fields })
        expect(json.concept).toMatchObject({ key: made.key, uri: made.uri, label: fields.prefLabel })
      })

      it('T2 T6 have labels in any language, of which none is two kinds at once', async () => {
        const { concept: made } = await create('Fiets')
        const good = { prefLabel: { nl: 'Fiets', fy: 'Fyts', und: 'BIKE' }, altLabel: { nl: ['Rijwiel'] } }
        const { json } = await admin('PUT', `/concepts/${made.key}`, { version: made.version, fields: good })
        expect(json.concept.label).toEqual(good.prefLabel)
        const bad = { altLabel: { nl: ['Fiets'] } }
        const refused = await admin('PUT', `/concepts/${made.key}`, {
          version: json.concept.version,
          fields: bad,
        })
        expect([refused.status, refused.json.error.details.errors[0].path]).toEqual([400, ['altLabel', 'nl']])
      })

      it('T35 tell the second of two writers, and keep what the first wrote', async () => {
        const { concept: made } = await create('Om beurten')
        const first = await admin('PUT', `/concepts/${made.key}`, {
          version: made.version,
          fields: { definition: { nl: ['Van de eerste.'] } },
        })
        const second = await admin('PUT', `/concepts/${made.key}`, {
          version: made.version,
          fields: { definition: { nl: ['Van de tweede.'] } },
        })
        expect([first.status, second.status]).toEqual([200, 409])
        expect((await concept(made.key)).notes.definition).toEqual({ nl: ['Van de eerste.'] })
      })

      it('T7 T8 come level by level, and a move is undone', async () => {
        const parent = (await create('Een')).concept
        const other = (await create('Twee')).concept
        for (const name of ['c', 'a', 'b']) await create(name, parent.key)
        const page = await admin(
          'GET',
          `/schemes/test/children?parent=${parent.key}&language=nl&start=1&limit=1`,
        )
        expect([page.json.total, page.json.nodes[0].label.nl]).toEqual([3, 'b'])
        const child = await concept(page.json.nodes[0].key)
        const moved = await admin('POST', `/concepts/${child.key}/move`, {
          version: child.version,
          from: parent.key,
          to: other.key,
        })
        expect(moved.json.concept.path.map(({ key }: { key: string }) => key)).toEqual([other.key])
        expect((await admin('POST', `/changes/${moved.json.change}/undo`)).status).toBe(200)
        expect((await concept(child.key)).path.map(({ key }: { key: string }) => key)).toEqual([parent.key])
      })

      it('T10 T11 T18 merge into a redirect, after a look at who would notice, and back', async () => {
        const rucksack = (await create('Rucksack')).concept
        const bag = (await create('Tas')).concept
        const documentId = await published([rucksack.key])
        const { json: impact } = await admin('GET', `/concepts/${rucksack.key}/impact`)
        expect(impact).toMatchObject({ total: 1, published: 1 })
        expect(impact.documents[0]).toMatchObject({ documentId, status: 'published' })
        expect(impact.channels).toContain('web')
        const before = await documents().findOne({ documentId, locale: 'nl' })
        const { json } = await admin('POST', `/concepts/${rucksack.key}/merge`, {
          version: rucksack.version,
          into: bag.key,
          reason: 'Hetzelfde',
        })
        expect(json.concept).toMatchObject({ deprecated: true, replacedBy: bag.key })
        expect((await concept(bag.key)).altLabel).toEqual({ nl: ['Rucksack'] })
        expect(await assigned(documentId)).toContain(`published nl ${rucksack.key} ${bag.key}`)
        expect(await documents().findOne({ documentId, locale: 'nl' })).toEqual(before)
        const found = await anonymous(`/query?term=${bag.key}`)
        expect(found.json.data.map((one: { documentId: string }) => one.documentId)).toEqual([documentId])
        expect(await drift()).toEqual([])
        expect((await concept(rucksack.key)).changes[0]).toMatchObject({
          action: 'merge',
          reason: 'Hetzelfde',
          by: 'Kanaal Admin',
        })
        await admin('POST', `/changes/${json.change}/undo`)
        expect(await concept(rucksack.key)).toMatchObject({ deprecated: false })
        expect((await concept(bag.key)).altLabel).toEqual({})
        expect(await assigned(documentId)).toContain(`published nl ${rucksack.key} ${rucksack.key}`)
        expect(await drift()).toEqual([])
      })

      it('T13 are deprecated with a replacement, hidden from the picker, and their children lifted', async () => {
        const top = (await create('Boven')).concept
        const old = (await create('Verouderd', top.key)).concept
        const child = (await create('Kind', old.key)).concept
        const next = (await create('Opvolger')).concept
        const documentId = await published([old.key])
        const reply = await admin('POST', `/concepts/${old.key}/deprecate`, {
          version: old.version,
          replacedBy: [next.key],
          children: 'lift',
        })
        expect(reply.status).toBe(200)
        expect((await concept(child.key)).path.map(({ key }: { key: string }) => key)).toEqual([top.key])
        expect((await admin('GET', '/search?q=verouderd')).json).toEqual([])
        expect((await admin('GET', '/search?q=verouderd&deprecated=true')).json).toHaveLength(1)
        expect(await assigned(documentId)).toContain(`published nl ${old.key} ${next.key}`)
      })

      it('T14 are not deleted while a document has them; a dangling key counts for nothing', async () => {
        const used = (await create('In gebruik')).concept
        await published([used.key])
        const refused = await admin('DELETE', `/concepts/${used.key}`)
        expect([refused.status, refused.json.error.message]).toEqual([
          400,
          expect.stringContaining('1 documents have it'),
        ])
        const free = (await create('Ongebruikt')).concept
        const gone = await admin('DELETE', `/concepts/${free.key}`)
        expect((await admin('GET', `/concepts/${free.key}`)).status).toBe(404)
        const dangling = await published([free.key])
        expect(await assigned(dangling)).toContain(`published nl ${free.key} `)
        expect((await anonymous(`/query?term=${free.key}`)).json.data).toEqual([])
        await admin('POST', `/changes/${gone.json.change}/undo`)
        expect(await assigned(dangling)).toContain(`published nl ${free.key} ${free.key}`)
      })

      it('T20 count documents, themselves and with what stands below', async () => {
        const parent = (await create('Teller')).concept
        const child = (await create('Telkind', parent.key)).concept
        await published([child.key])
        await draft([parent.key])
        expect((await concept(parent.key)).usage).toEqual({ direct: 1, withNarrower: 2, published: 0 })
      })

      it('T21 are found by any label, and say which', async () => {
        const { json } = await admin('GET', '/search?q=schoolt%C3%A0s&language=nl')
        expect(json[0]).toMatchObject({
          key: 'topic:rugzak',
          matched: { text: 'Schooltas', kind: 'alt', lang: 'nl' },
          path: [{ key: 'topic:school' }, { key: 'topic:schoolspullen' }],
        })
        expect((await admin('GET', '/search?q=%25')).json).toEqual([])
      })
    })

    describe('suggestions', () => {
      const ask = (more: object) =>
        admin('POST', '/suggest', {
          uid,
          locale: 'nl',
          data: { title: 'Een nieuwe schooltas', body: 'De rugzakken zijn binnen.' },
          ...more,
        })

      it('T23 come from unsaved text, with the words that say so', async () => {
        const { status, json } = await ask({})
        expect(status).toBe(200)
        expect(json[0]).toMatchObject({ key: 'topic:rugzak', isAmbiguous: false })
        expect(json[0].evidence.map(({ text }: { text: string }) => text)).toEqual(['schooltas', 'rugzakken'])
      })

      it('T23 leave out what a stored document has already', async () => {
        const [article] = await documents().findMany({ filters: { slug: 'terug-naar-school' }, locale: 'nl' })
        const { json } = await ask({ documentId: article?.documentId, data: {} })
        const keys = json.map(({ key }: { key: string }) => key)
        expect(keys).toContain('topic:etui')
        expect(keys).not.toContain('topic:rugzak')
      })

      it('T22 are not made again once refused', async () => {
        const data = {
          title: 'Een nieuwe schooltas',
          taxonomyTerms: { assignments: [], rejected: ['topic:rugzak'] },
        }
        const { json } = await ask({ data })
        expect(json.map(({ key }: { key: string }) => key)).not.toContain('topic:rugzak')
      })

      it('are for those who may read the type', async () => {
        const reply = await running().as.author('POST', '/taxonomy/suggest', { uid, locale: 'nl', data: {} })
        expect(reply.status).toBe(403)
      })
    })

    describe('queries', () => {
      let parent: string
      let child: string
      let direct: string
      let below: string
      beforeAll(async () => {
        parent = (await create('Muziek')).concept.key
        child = (await create('Jazz', parent)).concept.key
        direct = await published([parent, 'topic:korting'])
        below = await published([child])
        await draft([child])
      })
      const idsOf = async (query: string): Promise<string[]> => {
        const { json } = await anonymous(`/query?${query}`)
        return json.data.map(({ documentId }: { documentId: string }) => documentId).sort()
      }

      it('T26 look around a concept: self, narrower, broader; any, all, none', async () => {
        expect(await idsOf(`term=${parent}`)).toEqual([direct])
        expect(await idsOf(`term=${parent}&expand=narrower`)).toEqual([direct, below].sort())
        expect(await idsOf(`term=${parent}&expand=narrowerTransitive`)).toEqual([direct, below].sort())
        expect(await idsOf(`term=${child}&expand=broader`)).toEqual([direct, below].sort())
        expect(await idsOf(`all=${parent},topic:korting`)).toEqual([direct])
        expect(await idsOf(`term=${parent}&none=topic:korting&expand=narrowerTransitive`)).toEqual([below])
        expect(await idsOf(`term=${parent},${child}&type=api::product.product`)).toEqual([])
        expect(await idsOf(`term=${parent}&locale=en`)).toEqual([])
      })

      it('T27 count distinct documents for a facet, without its own choice', async () => {
        const { json } = await anonymous(`/query?term=${child}&facets=test&language=nl`)
        const counts = Object.fromEntries(
          json.facets.test.map(({ key, count }: { key: string; count: number }) => [key, count]),
        )
        expect(counts).toMatchObject({ [parent]: 2, [child]: 1 })
        expect(json.meta.total).toBe(1)
      })

      it('T28 find by the URI of another vocabulary', async () => {
        const text = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
          <https://mapped.example/s> a skos:ConceptScheme ; skos:prefLabel "Mapped"@en .
          <https://mapped.example/s/one> a skos:Concept ; skos:inScheme <https://mapped.example/s> ;
            skos:prefLabel "One"@en ; skos:exactMatch <https://elsewhere.example/1> .`
        expect((await upload(text, { key: 'mapped' })).json.added).toBe(2)
        const documentId = await published(['mapped:one'])
        const uri = encodeURIComponent('https://elsewhere.example/1')
        expect(await idsOf(`term=${uri}&expand=mapped`)).toEqual([documentId])
        expect(await idsOf(`term=${encodeURIComponent('https://mapped.example/s/one')}`)).toEqual([
          documentId,
        ])
      })

      it('show nobody a type that they may not read', async () => {
        const permissions = strapi().db.query('plugin::users-permissions.permission')
        const where = { action: `${uid}.find` }
        const [grant] = await permissions.findMany({ where, populate: ['role'] })
        await permissions.deleteMany({ where })
        expect(await idsOf(`term=${parent}`)).toEqual([])
        expect((await anonymous(`/query?type=${uid}`)).status).toBe(403)
        await permissions.create({ data: { ...where, role: grant.role.id } })
        expect(await idsOf(`term=${parent}`)).toEqual([direct])
      })

      it.each([
        ['filters[x]=1', 'filters'],
        ['expand=everything', 'expand'],
        ['facets=nothing', 'facets'],
        ['type=admin::user', 'type'],
        ['limit=1000', 'limit'],
      ])('answer %s with 400', async (query, field) => {
        const { status, json } = await anonymous(`/query?${query}`)
        expect([status, json.error.details.errors[0].path.join('.')]).toEqual([400, field])
      })
    })

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
        expect((await admin('GET', '/schemes')).json).toEqual(before)
      })

      const file = findData('vocabularies/unesco-simple/simple-unesco-thesaurus.ttl')
      it.runIf(file)('T30 take a whole thesaurus within a minute, and nothing the second time', async () => {
        const text = readFileSync(file ?? '', 'utf8')
        const start = performance.now()
        const first = await upload(text, { key: 'unesco' })
        expect(first.status).toBe(200)
        expect(performance.now() - start).toBeLessThan(60_000)
        expect((await upload(text, { key: 'unesco' })).json).toMatchObject({ added: 0, changed: 0 })
        const given = fromTurtle((await anonymous('/schemes/unesco', 'text/turtle')).text)
        // The file names no scheme: its concepts got one, and nothing else was added or lost.
        const { added, removed, changed } = diffVocabularies(fromTurtle(text), given)
        expect([added, removed]).toEqual([['urn:kanaal:vocabulary:unesco'], []])
        expect(
          changed.flatMap(({ properties }) => properties).filter((one) => one.removed.length > 0),
        ).toEqual([])
        // The comparison may take longer than the server keeps a connection: let its end be noticed first.
        await new Promise((resolve) => setImmediate(resolve))
        expect((await admin('POST', '/index')).json.tables).toEqual([])
      })
    })

    describe('with the other plugins', () => {
      it('labels reach the page: JSON-LD about, and hashtags', async () => {
        const documentId = await published(['topic:rugzak'])
        const web = await running().as.anonymous(
          'GET',
          `/api/omnichannel/renditions/${uid}/${documentId}?target=web&locale=nl&part=html`,
        )
        expect(web.text).toMatch(/"about":.*Rugzak/s)
        const x = await running().as.anonymous(
          'GET',
          `/api/omnichannel/renditions/${uid}/${documentId}?target=mastodon&locale=nl&part=posts`,
        )
        expect(x.text).toContain('Rugzak')
      })
    })

    it('T7 the tables that are searched agree with the concepts, whatever was done above', async () => {
      expect((await admin('POST', '/index')).json.tables).toEqual([])
    })
  })
}

/** Method and route, then path, body and the status for anonymous, author and super administrator. */
export const taxonomyMatrix: Record<string, [() => string, unknown, number, number, number]> =
  Object.fromEntries(
    (
      [
        ['GET /schemes', '/schemes', undefined, 200],
        ['POST /schemes', '/schemes', {}, 400],
        ['PUT /schemes/:key', '/schemes/nothing', {}, 404],
        ['DELETE /schemes/:key', '/schemes/nothing', undefined, 404],
        ['GET /schemes/:key/children', '/schemes/nothing/children', undefined, 200],
        ['GET /schemes/:key/history', '/schemes/nothing/history', undefined, 404],
        ['GET /schemes/:key/coverage', '/schemes/nothing/coverage', undefined, 404],
        ['GET /schemes/:key/deprecated', '/schemes/nothing/deprecated', undefined, 404],
        ['GET /schemes/:key/quality', '/schemes/nothing/quality', undefined, 404],
        ['POST /schemes/:key/mend', '/schemes/nothing/mend', {}, 400],
        ['GET /schemes/:key/suggestions', '/schemes/nothing/suggestions', undefined, 400],
        ['GET /schemes/:key/collections', '/schemes/nothing/collections', undefined, 404],
        ['POST /schemes/:key/collections', '/schemes/nothing/collections', {}, 400],
        ['DELETE /schemes/:key/collections', '/schemes/nothing/collections?uri=x', undefined, 404],
        ['GET /schemes/:key/export', '/schemes/nothing/export', undefined, 404],
        ['GET /search', '/search?q=x', undefined, 200],
        ['POST /terms', '/terms', { keys: [] }, 200],
        ['POST /suggest', '/suggest', {}, 400],
        ['POST /concepts', '/concepts', {}, 400],
        ['GET /concepts/:key', '/concepts/nothing', undefined, 404],
        ['PUT /concepts/:key', '/concepts/nothing', {}, 400],
        ['DELETE /concepts/:key', '/concepts/nothing', undefined, 404],
        ['GET /concepts/:key/impact', '/concepts/nothing/impact', undefined, 200],
        ['POST /concepts/:key/move', '/concepts/nothing/move', {}, 400],
        ['POST /concepts/:key/merge', '/concepts/nothing/merge', {}, 400],
        ['POST /concepts/:key/deprecate', '/concepts/nothing/deprecate', {}, 400],
        ['POST /concepts/:key/reinstate', '/concepts/nothing/reinstate', {}, 400],
        ['GET /changes/:id', '/changes/nothing', undefined, 404],
        ['POST /changes/:id/undo', '/changes/nothing/undo', {}, 404],
        ['POST /paste', '/paste', {}, 400],
        ['GET /weak', '/weak', undefined, 400],
        ['GET /query', '/query', undefined, 200],
        ['GET /types', '/types', undefined, 200],
        ['GET /roles', '/roles', undefined, 200],
        ['POST /retag', '/retag', {}, 400],
        ['GET /retag', '/retag', undefined, 200],
        ['GET /retag/:id', '/retag/nothing', undefined, 404],
        ['POST /retag/:id/stop', '/retag/nothing/stop', {}, 404],
        ['POST /retag/:id/resume', '/retag/nothing/resume', {}, 404],
        ['POST /retag/:id/revert', '/retag/nothing/revert', {}, 404],
        ['POST /import', '/import', {}, 400],
        ['GET /presets', '/presets', undefined, 200],
        ['POST /presets', '/presets', {}, 400],
        ['GET /index', '/index', undefined, 200],
        ['POST /index', '/index', undefined, 200],
      ] as [string, string, unknown, number][]
    )
      .map(([route, path, body, status]): [string, [() => string, unknown, number, number, number]] => [
        route.replace(' ', ' /taxonomy'),
        [() => `/taxonomy${path}`, body, 401, 403, status],
      ])
      .concat(
        ['/schemes', '/schemes/:key', '/schemes/:key/concepts', '/query'].map((path) => [
          `GET /api/taxonomy${path}`,
          [() => `/api/taxonomy${path.replace(':key', 'topic')}`, undefined, 200, 401, 401],
        ]),
      ),
  )
