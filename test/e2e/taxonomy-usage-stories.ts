// Documents that have concepts -> how much a concept is used, by whoever may read which of them.
import { rebuildIndexes } from '@kanaal/strapi-kit/strapi-server'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createAllowance } from './allow-authors.ts'
import { event, uid, type WorkWorld } from './taxonomy-work-world.ts'

export function describeUsage({ strapi, admin, author, documents, entry, tagged }: WorkWorld): void {
  describe('usage', () => {
    const { allow, takeBack } = createAllowance(strapi)
    const reading = (subject: string, more: object = {}) => ({
      action: 'plugin::content-manager.explorer.read',
      subject,
      conditions: [],
      properties: { fields: ['title'], locales: ['nl', 'en'] },
      ...more,
    })
    const create = async (nl: string, broader?: string): Promise<string> => {
      const body = { scheme: 'used', broader, fields: { prefLabel: { nl } } }
      return (await admin('POST', '/concepts', body)).json.concept.key
    }
    const usage = async (key: string, by = admin) => (await by('GET', `/concepts/${key}/usage`)).json
    const inTree = async (key: string, by = admin, parent = ''): Promise<number> => {
      const { nodes } = (await by('GET', `/schemes/used/children?limit=500${parent}`)).json
      return nodes.find((node: { key: string }) => node.key === key)?.documents
    }
    const monthsAgo = (months: number): string => {
      const now = new Date()
      return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 15)).toISOString()
    }
    const none = { own: 0, all: 0 }

    beforeAll(async () => {
      const made = { key: 'used', kind: 'topic', label: { nl: 'Gebruikt' } }
      expect((await admin('POST', '/schemes', made)).status).toBe(201)
    })
    afterEach(async () => {
      await takeBack()
      await admin('PUT', '/schemes/used', { settings: {} })
    })

    // Stories of what readers get count what is published.
    afterAll(async () => {
      const rows: { uid: typeof uid; document_id: string }[] = await strapi()
        .db.connection('kanaal_tax_assignment')
        .where('concept', 'like', 'used:%')
        .distinct('uid', 'document_id')
      for (const row of rows) {
        await strapi()
          .documents(row.uid)
          .delete({ documentId: row.document_id, locale: '*' } as never)
      }
    })

    it('T20 counts a document once, in however many languages, roles and places of the branch', async () => {
      const parent = await create('Uitgesplitst')
      const [child, other] = [await create('Eronder', parent), await create('Ernaast', parent)]
      const both = await tagged([{ key: parent, role: 'audience' }, { key: child }])
      const data = entry([{ key: parent }], { title: 'Also' }) as never
      await documents().update({ documentId: both, locale: 'en', data })
      await tagged([{ key: child }, { key: other }])
      await documents().create({ locale: 'nl', data: entry([{ key: other }]) as never })
      const found = await usage(parent)
      expect(found).toMatchObject({
        documents: { own: 1, all: 3 },
        published: { own: 1, all: 2 },
        types: [{ uid, name: 'Article', own: 1, all: 3 }],
        locales: [
          { value: 'nl', own: 1, all: 3 },
          { value: 'en', own: 1, all: 1 },
        ],
        roles: [
          { value: '', own: 1, all: 3 },
          { value: 'audience', own: 1, all: 1 },
        ],
        earlier: none,
        undated: { own: 1, all: 3 },
      })
      expect(await usage(child)).toMatchObject({ documents: { own: 2, all: 2 } })
      // The tree says of each what its own pane says.
      expect(await inTree(parent)).toBe(1)
      const below = `&parent=${parent}`
      expect([await inTree(child, admin, below), await inTree(other, admin, below)]).toEqual([2, 2])
      expect(await usage(await create('Ongebruikt'))).toMatchObject({
        documents: none,
        types: [],
        locales: [],
      })
    })

    it('T20 tells a published document from one that has the concept in its draft only', async () => {
      const [old, next] = [await create('Oude'), await create('Nieuwe')]
      const documentId = await tagged([{ key: old }])
      const data = { taxonomyTerms: { assignments: [{ key: next }] } } as never
      await documents().update({ documentId, locale: 'nl', data })
      expect(await usage(next)).toMatchObject({ documents: { own: 1, all: 1 }, published: none })
      // Readers still see it.
      expect(await usage(old)).toMatchObject({ documents: { own: 1 }, published: { own: 1 } })
    })

    it('T20 says by month when documents got it, and of how many nobody knows', async () => {
      const parent = await create('Door de tijd')
      const child = await create('Later erbij', parent)
      await tagged([
        { key: parent, at: monthsAgo(1) },
        { key: child, at: monthsAgo(3) },
      ])
      await tagged([{ key: parent, at: monthsAgo(1) }])
      await tagged([{ key: parent, at: monthsAgo(40) }])
      for (const at of [undefined, 'yesterday', '+020000-01-01T00:00:00.000Z', monthsAgo(-2)]) {
        await tagged([{ key: parent, ...(at === undefined ? {} : { at }) }])
      }
      const { months, earlier, undated, documents: total } = await usage(parent)
      expect(months.map(({ month }: { month: string }) => month)).toEqual(
        Array.from({ length: 12 }, (_, at) => monthsAgo(11 - at).slice(0, 7)),
      )
      const [third, , first] = months.slice(-4)
      expect([third, first]).toMatchObject([
        { own: 0, all: 1 },
        { own: 2, all: 1 },
      ])
      expect([earlier, undated, total]).toEqual([
        { own: 1, all: 1 },
        { own: 4, all: 4 },
        { own: 7, all: 7 },
      ])
    })

    it('T20 knows the months again once an index of before them is made anew', async () => {
      const key = await create('Van vroeger')
      const documentId = await tagged([{ key, at: monthsAgo(0) }])
      const rows = () => strapi().db.connection('kanaal_tax_assignment').where({ document_id: documentId })
      await rows().update({ month: null })
      expect((await usage(key)).undated).toEqual({ own: 1, all: 1 })
      await rebuildIndexes(strapi(), { uid, index: 'taxonomy' })
      expect((await usage(key)).months.at(-1)).toMatchObject({ own: 1, all: 1 })
    })

    it('T20 counts what whoever asks may read: types, documents and branches', async () => {
      const parent = await create('Voor wie')
      const hidden = await create('Verstopt', parent)
      const shown = await create('Getoond', parent)
      await tagged([{ key: shown }])
      await tagged([{ key: hidden }], { title: 'Alleen voor beheer' })
      const happening = {
        title: 'Kom langs',
        slug: 'used-event',
        taxonomyTerms: { assignments: [{ key: parent }] },
      }
      await strapi()
        .documents(event)
        .create({ locale: 'nl', data: happening as never })
      expect(await usage(parent)).toMatchObject({ documents: { own: 1, all: 3 } })
      await allow()
      expect(await usage(parent, author)).toMatchObject({ documents: none, types: [] })
      expect(await inTree(parent, author)).toBe(0)
      await allow([reading(uid)])
      expect(await usage(parent, author)).toMatchObject({ documents: { own: 0, all: 2 } })
      const rules = [{ role: 'strapi-author', rights: ['view'], branch: shown }]
      await admin('PUT', '/schemes/used', { settings: { access: rules } })
      expect(await usage(parent, author)).toMatchObject({ documents: { own: 0, all: 1 } })
      expect((await author('GET', `/concepts/${hidden}/usage`)).status).toBe(404)
      await takeBack()
      const own = { conditions: ['admin::is-creator'] }
      await allow([reading(uid, own), reading(event)])
      expect(await usage(parent, author)).toMatchObject({ documents: { own: 1, all: 1 } })
      expect(await inTree(parent, author)).toBe(1)
    })
  })
}
