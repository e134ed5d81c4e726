// A scheme that is worked on apart -> the stories of what readers, channels and programs see of it meanwhile.
import { describe, expect, it } from 'vitest'
import type { WorkWorld } from './taxonomy-work-world.ts'

export function describeWorkingCopies({
  running,
  admin,
  concept,
  create,
  documents,
  tagged,
}: WorkWorld): void {
  const reader = (path: string, accept = 'application/json') =>
    running().as.anonymous('GET', `/api/taxonomy${path}`, undefined, { accept })
  const schemeNow = async () =>
    (await admin('GET', '/schemes')).json.find((one: { key: string }) => one.key === 'work')
  const step = async (name: string) =>
    admin('POST', '/schemes/work/publish', { step: name, version: (await schemeNow()).version })
  const remove = async (key: string) => {
    for (const { key: child } of (await admin('GET', `/schemes/work/children?parent=${key}`)).json.nodes)
      await remove(child)
    await admin('DELETE', `/concepts/${key}`)
  }

  describe('working copy', () => {
    it('T17 is what editors see, while readers and channels keep what was published', async () => {
      const parent = await create('Seizoen')
      const winter = await create('Winter', parent.key)
      expect((await step('publish')).status).toBe(400)
      expect((await step('begin')).json.publishedAt).toEqual(expect.any(String))

      await admin('PUT', `/concepts/${winter.key}`, {
        version: winter.version,
        fields: { prefLabel: { nl: 'Wintertijd' } },
      })
      const fresh = await create('Lente', parent.key)
      const seen = async () => ({
        tree: (await reader(`/schemes/work/concepts?parent=${parent.key}&language=nl`)).json.data.map(
          ({ label }: { label: { nl: string } }) => label.nl,
        ),
        found: (await reader('/schemes/work/concepts?q=wintertijd')).json.data.length,
        file: (await reader('/schemes/work', 'text/turtle')).text,
        terms: (
          await running().cms.strapi.plugin('taxonomy').service('terms').resolve([winter.key, fresh.key])
        ).map(({ prefLabel }: { prefLabel: { nl: string } }) => prefLabel.nl),
      })
      const before = await seen()
      expect(before).toMatchObject({ tree: ['Winter'], found: 0, terms: ['Winter'] })
      expect(before.file).toContain('"Winter"@nl')
      expect(before.file).not.toMatch(/Wintertijd|Lente/)
      expect((await concept(winter.key)).label).toEqual({ nl: 'Wintertijd' })

      const copy = (await admin('GET', '/schemes/work/working-copy')).json
      expect(copy).toMatchObject({ isApart: true, publishedBy: 'Kanaal Admin' })
      expect(copy.history.added.map(({ key }: { key: string }) => key)).toEqual([fresh.key])
      expect(copy.history.changed).toMatchObject([{ key: winter.key, kinds: ['relabelled'] }])

      // What readers do not know yet does not stop a publication, but is said.
      const documentId = await tagged([{ key: fresh.key }])
      const readiness = await running().cms.strapi.plugin('taxonomy').service('terms').resolve([fresh.key])
      expect(readiness).toEqual([])

      const { version } = await schemeNow()
      await create('Herfst', parent.key)
      const unseen = await admin('POST', '/schemes/work/publish', { step: 'publish', version })
      expect(unseen.status).toBe(409)
      expect((await step('publish')).status).toBe(200)
      const after = await seen()
      expect(after).toMatchObject({
        tree: ['Herfst', 'Lente', 'Wintertijd'],
        found: 1,
        terms: ['Wintertijd', 'Lente'],
      })
      expect(after.file).toContain('"Wintertijd"@nl')
      expect((await step('end')).json.publishedAt).toBeUndefined()
      await documents().delete({ documentId, locale: '*' } as never)
      await remove(parent.key)
    })

    it('T17 T26 T27 finds documents as readers know the vocabulary, wherever concepts stand or were merged since', async () => {
      const [bags, clothes, trousers] = [
        await create('Tassen'),
        await create('Kleding'),
        await create('Broeken'),
      ]
      const school = await create('Schooltas', bags.key)
      const onBag = await tagged([{ key: school.key }])
      const onTrousers = await tagged([{ key: trousers.key }])
      const found = async (query: string): Promise<string[]> =>
        (await reader(`/query?${query}`)).json.data.map(
          ({ documentId }: { documentId: string }) => documentId,
        )
      const delivered = async (term: string): Promise<string[]> => {
        const path = `/api/omnichannel/deliver?locale=nl&term=${term}&expand=narrowerTransitive`
        const { json } = await running().as.token('GET', path)
        return json.data.map(({ documentId }: { documentId: string }) => documentId)
      }
      const counts = async () => {
        const { facets } = (await reader('/query?facets=work&language=nl')).json
        const own = [bags.key, clothes.key, trousers.key, school.key]
        const shown = facets.work.filter(({ key }: { key: string }) => own.includes(key))
        return Object.fromEntries(shown.map(({ key, count }: { key: string; count: number }) => [key, count]))
      }
      const below = (key: string) => `term=${key}&expand=narrowerTransitive`
      const published = async () => ({
        bags: await found(below(bags.key)),
        clothes: await found(below(clothes.key)),
        trousers: await found(`term=${trousers.key}`),
        all: await found(`all=${bags.key}&expand=narrowerTransitive`),
        delivered: await delivered(bags.key),
        counts: await counts(),
      })
      const before = await published()
      expect(before).toMatchObject({
        bags: [onBag],
        clothes: [],
        trousers: [onTrousers],
        all: [onBag],
        delivered: [onBag],
        counts: { [bags.key]: 1, [trousers.key]: 1 },
      })

      expect((await step('begin')).status).toBe(200)
      const moved = { version: school.version, from: bags.key, to: clothes.key }
      expect((await admin('POST', `/concepts/${school.key}/move`, moved)).status).toBe(200)
      const merged = { version: trousers.version, into: clothes.key }
      expect((await admin('POST', `/concepts/${trousers.key}/merge`, merged)).status).toBe(200)
      const fresh = await create('Rugtas', bags.key)
      const total = async (): Promise<number> => (await reader('/query?limit=1')).json.meta.total
      const known = await total()
      const onFresh = await tagged([{ key: fresh.key }])
      expect(await published()).toEqual(before)
      expect(await found(`term=${fresh.key}`)).toEqual([])
      // Asked for by no term either, a document that has nothing that readers know is not found by terms.
      expect(await total()).toBe(known)
      // Made anew from what is stored, the tables say the same.
      expect((await admin('POST', '/index', {})).json.tables).toEqual([])
      expect(await published()).toEqual(before)
      // What is written meanwhile is found as readers know it, too.
      const later = await tagged([{ key: trousers.key }])
      expect((await found(`term=${trousers.key}`)).sort()).toEqual([onTrousers, later].sort())
      expect((await admin('GET', '/schemes/work/children?language=nl')).json.nodes).toContainEqual(
        expect.objectContaining({ key: clothes.key, children: 1 }),
      )

      expect((await step('publish')).status).toBe(200)
      expect((await found(below(clothes.key))).sort()).toEqual([onBag, onTrousers, later].sort())
      expect((await found(`term=${trousers.key}`)).sort()).toEqual([onTrousers, later].sort())
      expect(await found(below(bags.key))).toEqual([onFresh])
      expect(await total()).toBe(known + 2)
      expect(await counts()).toMatchObject({ [clothes.key]: 3, [bags.key]: 1 })
      expect((await step('end')).status).toBe(200)
      for (const documentId of [onBag, onTrousers, onFresh, later])
        await documents().delete({ documentId, locale: '*' } as never)
      for (const key of [bags.key, trousers.key, clothes.key]) await remove(key)
    })
  })
}
