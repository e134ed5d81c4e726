// Texts and terms -> the stories of suggestions, and of finding documents by their terms.
import { beforeAll, describe, expect, it } from 'vitest'
import { type TaxonomyWorld, uid } from './taxonomy-world.ts'

export function describeQueries({
  running,
  strapi,
  admin,
  anonymous,
  documents,
  draft,
  published,
  upload,
  concept,
  create,
  entry,
}: TaxonomyWorld): void {
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
      expect(await idsOf(`term=topic&expand=narrowerTransitive&depth=1`)).toEqual([])
      expect(await idsOf(`term=${parent}&expand=narrowerTransitive&depth=1`)).toEqual([direct, below].sort())
      expect((await anonymous(`/query?term=${parent}&depth=2`)).status).toBe(400)
      expect(await idsOf(`all=${parent},topic:korting`)).toEqual([direct])
      expect(await idsOf(`term=${parent}&none=topic:korting&expand=narrowerTransitive`)).toEqual([below])
      expect(await idsOf(`term=${parent},${child}&type=api::product.product`)).toEqual([])
      expect(await idsOf(`term=${parent}&locale=en`)).toEqual([])
    })

    it('T11 T26 find by a concept that was merged twice, by its key and by its URI', async () => {
      const [first, second, last] = [
        (await create('Grammofoonplaat')).concept,
        (await create('Langspeelplaat')).concept,
        (await create('Vinyl')).concept,
      ]
      const documentId = await published([last.key])
      const merge = async (key: string, into: string) => {
        const { version } = await concept(key)
        return (await admin('POST', `/concepts/${key}/merge`, { version, into })).status
      }
      expect([await merge(first.key, second.key), await merge(second.key, last.key)]).toEqual([200, 200])
      for (const expand of ['self', 'narrowerTransitive', 'related']) {
        for (const term of [first.key, encodeURIComponent(first.uri), second.key]) {
          expect(await idsOf(`term=${term}&expand=${expand}`)).toEqual([documentId])
        }
      }
    })

    it('T27 count distinct documents for a facet, without its own choice', async () => {
      const { json } = await anonymous(`/query?term=${child}&facets=test&language=nl`)
      const counts = Object.fromEntries(
        json.facets.test.map(({ key, count }: { key: string; count: number }) => [key, count]),
      )
      expect(counts).toMatchObject({ [parent]: 2, [child]: 1 })
      expect(json.meta.total).toBe(1)
    })

    it('T27 count a concept in every scheme it is in, and leave out a choice however it is named', async () => {
      const text = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix v: <https://shared.example/> .
        v:a a skos:ConceptScheme ; skos:prefLabel "Vegetables"@en . v:b a skos:ConceptScheme ; skos:prefLabel "Kitchen"@en .
        v:carrot a skos:Concept ; skos:inScheme v:a, v:b ; skos:prefLabel "Carrot"@en .
        v:leek a skos:Concept ; skos:inScheme v:a ; skos:prefLabel "Leek"@en .
        v:pan a skos:Concept ; skos:inScheme v:b ; skos:prefLabel "Pan"@en, "Pan"@nl .`
      expect((await upload(text)).json).toMatchObject({ written: true })
      const { data } = (await anonymous('/schemes')).json
      const schemeOf = (name: string) =>
        data.find(({ uri }: { uri: string }) => uri === `https://shared.example/${name}`)
      const [first, other] = [schemeOf('a'), schemeOf('b')]
      const keyOf = async (name: string): Promise<string> =>
        (await anonymous(`/concepts?uri=${encodeURIComponent(`https://shared.example/${name}`)}`)).json.data
          .key
      const [carrot, leek, pan] = [await keyOf('carrot'), await keyOf('leek'), await keyOf('pan')]
      // What a scheme holds is what its export holds, whoever keeps it.
      expect([other.concepts, other.languages]).toEqual([2, ['en', 'nl']])
      await published([carrot, pan])
      await published([leek])
      const facets = async (query: string) => {
        const { json } = await anonymous(`/query?${query}&facets=${first.key},${other.key}`)
        return [json.facets[first.key], json.facets[other.key]].map((values) =>
          Object.fromEntries(
            values.map(({ key, count, label }: Record<string, string>) => [key, [label, count]]),
          ),
        )
      }
      const vegetables = { [carrot]: ['Carrot', 1], [leek]: ['Leek', 1] }
      const kitchen = { [carrot]: ['Carrot', 1], [pan]: ['Pan', 1] }
      expect(await facets(`type=${uid}`)).toEqual([vegetables, kitchen])
      expect(await facets(`term=${carrot}`)).toEqual([vegetables, kitchen])
      // By its URI it is the same choice.
      const uriOf = (name: string) => encodeURIComponent(`https://shared.example/${name}`)
      expect(await facets(`term=${uriOf('carrot')}`)).toEqual([vegetables, kitchen])
      expect(await facets(`term=${uriOf('pan')}`)).toEqual([{}, kitchen])
    })

    it('T27 count a document once, in however many languages it is published', async () => {
      const { key } = (await create('Tweetalig')).concept
      const documentId = await published([key])
      await documents().update({ documentId, locale: 'en', data: entry([key]) as never })
      await documents().publish({ documentId, locale: 'en' })
      const countOf = async (query: string): Promise<number> => {
        const { facets } = (await anonymous(`/query?term=${key}&facets=test${query}`)).json
        return facets.test.find((one: { key: string }) => one.key === key)?.count
      }
      expect([await countOf(''), await countOf('&locale=en'), await countOf('&locale=nl')]).toEqual([1, 1, 1])
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
      expect(await idsOf(`term=${encodeURIComponent('https://mapped.example/s/one')}`)).toEqual([documentId])
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
}
