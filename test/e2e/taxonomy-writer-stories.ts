// Two editors of one document -> the second hears what the first changed of its terms, and overwrites nothing.
import { describe, expect, it } from 'vitest'
import { type TaxonomyWorld, uid } from './taxonomy-world.ts'

export function describeWriters({ running, documents, draft, entry, drift }: TaxonomyWorld): void {
  describe('T35 two editors of the terms of one document', () => {
    const manager = (method: string, path: string, body: object, language = 'en') =>
      running().as.admin(method, `/content-manager/collection-types/${uid}${path}`, body, {
        'accept-language': language,
      })
    const save = (documentId: string, body: object, language?: string) =>
      manager('PUT', `/${documentId}?locale=nl`, body, language)
    const terms = (keys: string[], more: object = {}) => ({
      assignments: keys.map((key) => ({ key })),
      rejected: [],
      ...more,
    })
    const stored = async (documentId: string) =>
      (await documents().findOne({ documentId, locale: 'nl', status: 'draft' })) as {
        title: string
        taxonomyTerms: { assignments: { key: string }[] }
      } | null
    const keysOf = async (documentId: string) =>
      (await stored(documentId))?.taxonomyTerms.assignments.map(({ key }) => key)
    /** A document that an editor has opened, and to which another has added a term since. */
    const overtaken = async () => {
      const documentId = await draft(['topic:school'])
      const base = terms(['topic:school'])
      const added = { key: 'topic:korting', by: 'Noor Bakker', at: '2026-11-23T10:00:00.000Z' }
      const first = { ...terms([]), assignments: [{ key: 'topic:school' }, added], base }
      expect((await save(documentId, { taxonomyTerms: first })).status).toBe(200)
      return { documentId, base }
    }

    it('tells the second, who has saved nothing then', async () => {
      const { documentId, base } = await overtaken()
      expect(await stored(documentId)).toMatchObject({ taxonomyTerms: { rejected: [] } })
      expect((await stored(documentId))?.taxonomyTerms).not.toHaveProperty('base')
      const mine = {
        title: 'Van de tweede',
        taxonomyTerms: terms(['topic:school', 'topic:rugzak'], { base }),
      }
      const refused = await save(documentId, mine)
      expect([refused.status, refused.json.error]).toEqual([
        409,
        {
          status: 409,
          name: 'ConflictError',
          message:
            'Noor Bakker changed the terms of this document after you opened it: added Discounts. Nothing was saved. Look at the change, then save again.',
          details: { field: 'taxonomyTerms', added: ['topic:korting'], removed: [], by: 'Noor Bakker' },
        },
      ])
      expect(await keysOf(documentId)).toEqual(['topic:school', 'topic:korting'])
      expect((await stored(documentId))?.title).not.toBe('Van de tweede')
      const publish = await manager('POST', `/${documentId}/actions/publish?locale=nl`, {
        ...entry([]),
        ...mine,
      })
      expect(publish.status).toBe(409)
      expect(await drift()).toEqual([])
    })

    it('names who saved last where a term was taken off, and speaks Dutch', async () => {
      const documentId = await draft(['topic:school', 'topic:korting'])
      const base = terms(['topic:school', 'topic:korting'])
      expect((await save(documentId, { taxonomyTerms: terms(['topic:school'], { base }) })).status).toBe(200)
      const { status, json } = await save(documentId, { taxonomyTerms: terms([], { base }) }, 'nl')
      expect([status, json.error.details.removed]).toEqual([409, ['topic:korting']])
      expect(json.error.details.by).toMatch(/\w/)
      expect(json.error.message).toContain(
        `${json.error.details.by} heeft de termen van dit document gewijzigd nadat je het opende: eraf: Korting.`,
      )
    })

    it('keeps both where the second has seen the first', async () => {
      const { documentId } = await overtaken()
      const base = terms(['topic:school', 'topic:korting'])
      const both = terms(['topic:school', 'topic:korting', 'topic:rugzak'], { base })
      expect((await save(documentId, { taxonomyTerms: both })).status).toBe(200)
      expect(await keysOf(documentId)).toEqual(['topic:school', 'topic:korting', 'topic:rugzak'])
    })

    it('lets other fields be saved, the same terms, and terms as they were', async () => {
      const { documentId, base } = await overtaken()
      expect((await save(documentId, { title: 'Anders' })).status).toBe(200)
      const same = terms(['topic:school', 'topic:korting'], { base })
      expect((await save(documentId, { taxonomyTerms: same })).status).toBe(200)
      const untouched = terms(['topic:school'], { base })
      expect((await save(documentId, { title: 'Weer anders', taxonomyTerms: untouched })).status).toBe(200)
      expect(await stored(documentId)).toMatchObject({ title: 'Weer anders' })
      expect(await keysOf(documentId)).toEqual(['topic:school', 'topic:korting'])
    })

    it('lets the last one win who does not say what it was made from', async () => {
      const { documentId } = await overtaken()
      const data = { taxonomyTerms: terms(['topic:rugzak']) } as never
      await documents().update({ documentId, locale: 'nl', data })
      expect(await keysOf(documentId)).toEqual(['topic:rugzak'])
    })

    it('stores of a new document what was chosen, and not what it was made from', async () => {
      const data = entry([], { taxonomyTerms: terms(['topic:school'], { base: null }) }) as never
      const { documentId } = await documents().create({ locale: 'nl', data })
      expect((await stored(documentId))?.taxonomyTerms).toEqual(terms(['topic:school']))
    })

    it('is as careful with a field of a type, which is empty once it is emptied', async () => {
      const events = '/content-manager/collection-types/api::event.event'
      const put = (id: string, body: object) => running().as.admin('PUT', `${events}/${id}?locale=nl`, body)
      const data = { title: 'Met een veld', slug: 'writers-field', forWhom: terms(['persona:ouder']) }
      const { json } = await running().as.admin('POST', `${events}?locale=nl`, data)
      const { documentId } = json.data
      const base = terms(['persona:ouder'])
      const first = terms(['persona:ouder', 'persona:student'], { base })
      expect((await put(documentId, { forWhom: first })).json.data.forWhom).not.toHaveProperty('base')
      const refused = await put(documentId, { forWhom: terms([], { base }) })
      expect([refused.status, refused.json.error.details]).toMatchObject([409, { field: 'forWhom' }])
      // As the form sends what nobody touched.
      const untouched = await put(documentId, { title: 'Anders', forWhom: { ...base, base } })
      expect(untouched.json.data).toMatchObject({
        title: 'Anders',
        forWhom: terms(['persona:ouder', 'persona:student']),
      })
      const seen = terms(['persona:ouder', 'persona:student'])
      expect((await put(documentId, { forWhom: terms([], { base: seen }) })).json.data.forWhom).toBeNull()
    })

    it('tells one of two at the same moment', async () => {
      for (let round = 0; round < 5; round++) {
        const documentId = await draft(['topic:school'])
        const base = terms(['topic:school'])
        const replies = await Promise.all(
          ['topic:korting', 'topic:rugzak'].map((key) =>
            save(documentId, { taxonomyTerms: terms(['topic:school', key], { base }) }),
          ),
        )
        expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
      }
    })
  })
}
