// What may be done to words and documents, and by whom -> the stories of rights.
import { afterEach, describe, expect, it } from 'vitest'
import { createAllowance } from './allow-authors.ts'
import { uid, type WorkWorld } from './taxonomy-work-world.ts'

export function describeAccess({
  running,
  strapi,
  admin,
  author,
  documents,
  concept,
  create,
  entry,
  tagged,
  termsOf,
  until,
}: WorkWorld): void {
  describe('access', () => {
    const { allow: allowAuthors, takeBack } = createAllowance(strapi)
    afterEach(takeBack)

    it('T19 is by role, right, language and branch, and managers are not bound', async () => {
      await allowAuthors()
      const open = await create('Open tak')
      const inside = await create('Binnen', open.key)
      const outside = await create('Buiten')
      const settings = {
        access: [
          { role: 'strapi-author', rights: ['labels'], languages: ['fr'] },
          { role: 'strapi-author', rights: ['structure'], branch: open.key },
        ],
      }
      expect((await author('GET', `/concepts/${outside.key}`)).json.may).toEqual([
        'labels',
        'structure',
        'delete',
      ])
      expect((await author('PUT', '/schemes/work', { settings })).status).toBe(403)
      expect((await admin('PUT', '/schemes/work', { settings })).json.settings).toEqual(settings)
      expect((await author('GET', `/concepts/${outside.key}`)).json.may).toEqual(['labels'])
      expect((await author('GET', `/concepts/${inside.key}`)).json.may).toEqual(['labels', 'structure'])

      const name = (key: string, version: number, prefLabel: object) =>
        author('PUT', `/concepts/${key}`, { version, fields: { prefLabel } })
      const dutch = await name(outside.key, outside.version, { nl: 'Anders' })
      expect([dutch.status, dutch.json.error.message]).toEqual([
        403,
        expect.stringContaining('words of "Buiten" in nl'),
      ])
      const french = await name(outside.key, outside.version, { nl: 'Buiten', fr: 'Dehors' })
      expect(french.status).toBe(200)
      // Words that one may change, one may put back; those of another language one may not.
      const putBack = async (id: string) => (await author('POST', `/changes/${id}/undo`)).status
      expect(await putBack(french.json.change)).toBe(200)
      const { version } = await concept(outside.key)
      const renamed = { version, fields: { prefLabel: { nl: 'Buiten de tak' } } }
      const byAdmin = await admin('PUT', `/concepts/${outside.key}`, renamed)
      expect(await putBack(byAdmin.json.change)).toBe(403)
      await admin('POST', `/changes/${byAdmin.json.change}/undo`)
      const next = (await concept(outside.key)).version
      expect((await name(outside.key, next, { nl: 'Buiten', fr: 'Dehors' })).status).toBe(200)
      const move = (from: string, version: number, to: string | null) =>
        author('POST', `/concepts/${from}/move`, { version, to })
      expect((await move(inside.key, inside.version, null)).status).toBe(403)
      expect((await move(outside.key, next + 1, open.key)).status).toBe(403)
      const made = await author('POST', '/concepts', {
        scheme: 'work',
        broader: open.key,
        fields: { prefLabel: { nl: 'Nieuw binnen' } },
      })
      expect(made.status).toBe(201)
      expect((await author('DELETE', `/concepts/${made.json.concept.key}`)).status).toBe(403)
      const paste = { scheme: 'work', text: 'Los\n', language: 'nl' }
      expect((await author('POST', '/paste', paste)).status).toBe(403)
      expect((await author('POST', '/paste', { ...paste, parent: open.key })).status).toBe(200)
      // What has no language is nobody's who may write one language only.
      const numbered = await author('PUT', `/concepts/${outside.key}`, {
        version: next + 1,
        fields: { notation: ['12'] },
      })
      expect([numbered.status, numbered.json.error.message]).toEqual([
        403,
        expect.stringContaining('words of "Dehors" in und'),
      ])
      // A concept that is gone comes back to where it stood: in the branch of an author, or on top of the scheme.
      const onTop = await create('Bovenop')
      for (const [key, status] of [
        [made.json.concept.key, 200],
        [onTop.key, 403],
      ]) {
        const gone = await admin('DELETE', `/concepts/${key}`)
        expect((await author('POST', `/changes/${gone.json.change}/undo`)).status).toBe(status)
      }

      await admin('PUT', '/schemes/work', { settings: {} })
    })

    it('T19 is by the rules of every vocabulary that a change writes in', async () => {
      await allowAuthors()
      const made = { key: 'annex', kind: 'topic', label: { nl: 'Bijgebouw' } }
      expect((await admin('POST', '/schemes', made)).status).toBe(201)
      const inAnnex = async (nl: string) => {
        const fields = { prefLabel: { nl } }
        return (await admin('POST', '/concepts', { scheme: 'annex', fields })).json.concept
      }
      const [open, closed, below] = [await inAnnex('Vrij'), await create('Dicht'), await create('Ook dicht')]
      const settings = { access: [{ role: 'strapi-author', rights: [] }] }
      expect((await admin('PUT', '/schemes/work', { settings })).status).toBe(200)
      const ask = async (path: string, body: object) => {
        const { status, json } = await author('POST', path, body)
        return [status, json.error?.message.includes('"Dicht"')]
      }
      const { version } = open
      const path = `/concepts/${open.key}`
      expect(await ask(`${path}/merge`, { version, into: closed.key })).toEqual([403, true])
      expect(await ask(`${path}/move`, { version, to: closed.key })).toEqual([403, true])
      const fields = { prefLabel: { nl: 'Eronder' } }
      expect(await ask('/concepts', { scheme: 'annex', broader: closed.key, fields })).toEqual([403, true])
      // What stands below it would be lifted along, of whichever vocabulary it is.
      await admin('POST', `/concepts/${below.key}/move`, { version: below.version, to: open.key })
      const lifted = await author('POST', `${path}/deprecate`, { version, children: 'lift' })
      expect([lifted.status, lifted.json.error.message]).toEqual([
        403,
        expect.stringContaining('"Ook dicht"'),
      ])
      expect((await author('POST', `${path}/deprecate`, { version, children: 'keep' })).status).toBe(200)
      await admin('PUT', '/schemes/work', { settings: {} })
    })

    it('T20 T26 name only documents that whoever asks may read', async () => {
      // An author reads what they wrote themselves.
      const data = entry([{ key: 'topic:school' }])
      const path = `/content-manager/collection-types/${uid}?locale=nl`
      const mine = (await running().as.author('POST', path, data)).json.data.documentId
      await documents().publish({ documentId: mine, locale: 'nl' })
      const others = await tagged([{ key: 'topic:school' }])
      const [action, conditions] = ['plugin::content-manager.explorer.read', ['admin::is-creator']]
      const properties = { fields: ['title', 'taxonomyTerms'], locales: ['nl'] }
      await allowAuthors([{ action, subject: uid, properties, conditions }])
      const named = async (caller: typeof author) => {
        const weak: Weak[] = (await caller('GET', `/weak?uid=${uid}&locale=nl`)).json
        const query = (await caller('GET', '/query?term=topic:school&locale=nl&limit=100')).json
        const impact = (await caller('GET', '/concepts/topic:school/impact')).json
        const broad = weak.find(({ kind }) => kind === 'topOnly')
        const all = [...(broad?.rows ?? []), ...query.data, ...impact.documents]
        return {
          ids: new Set(all.map(({ documentId }) => documentId)),
          totals: [broad?.total, query.total],
        }
      }
      expect([...(await named(admin)).ids]).toEqual(expect.arrayContaining([mine, others]))
      const own = await named(author)
      expect([[...own.ids], own.totals]).toEqual([[mine], [1, 1]])
    })

    it('T15 T19 changes terms only of documents that whoever asks may update and publish', async () => {
      const [from, to] = [await create('Van'), await create('Naar')]
      const others = await tagged([{ key: from.key }])
      const path = `/content-manager/collection-types/${uid}?locale=nl`
      const data = entry([{ key: from.key }])
      const mine = (await running().as.author('POST', path, data)).json.data.documentId
      await documents().publish({ documentId: mine, locale: 'nl' })
      const line = { subject: null, properties: {}, conditions: [] }
      // An author may update their own, and first publish nothing.
      const conditions = ['admin::is-creator']
      const own = (name: string) => ({
        action: `plugin::content-manager.explorer.${name}`,
        subject: uid,
        properties: { fields: ['title', 'taxonomyTerms'], locales: ['nl'] },
        conditions,
      })
      const retag = { ...line, action: 'plugin::taxonomy.retag' }
      await allowAuthors([retag, own('update')])
      const select = { terms: [from.key], statuses: ['draft', 'published'] }
      const request = { select, add: [to.key], remove: [from.key] }
      expect((await admin('POST', '/retag', request)).json.total).toBe(4)
      const dry = await author('POST', '/retag', request)
      expect([dry.status, dry.json.total]).toEqual([200, 0])
      const drafts = { ...request, select: { ...select, statuses: ['draft'] } }
      expect((await author('POST', '/retag', drafts)).json).toMatchObject({
        total: 1,
        examples: [{ documentId: mine }],
      })
      await allowAuthors([own('publish')])
      const started = await author('POST', '/retag', { ...request, dryRun: false })
      expect(await until(started.json.id, 'done')).toMatchObject({ total: 2, counts: { done: 2 } })
      expect(await termsOf(mine, 'published')).toEqual([to.key])
      expect(await termsOf(others, 'published')).toEqual([from.key])
      // The job of somebody who may do more is not theirs to take back.
      const all = await admin('POST', '/retag', { ...request, dryRun: false })
      await until(all.json.id, 'done')
      const back = await author('POST', `/retag/${all.json.id}/revert`)
      expect([back.status, back.json.error.message]).toEqual([403, expect.stringContaining('2 documents')])
      expect((await author('POST', `/retag/${all.json.id}/stop`)).status).toBe(403)
      // Nor are the titles of documents that they may not read.
      const listed = async (caller: typeof author) =>
        (await caller('GET', `/retag/${all.json.id}`)).json.map(
          (row: { documentId: string }) => row.documentId,
        )
      expect(await listed(admin)).toEqual([others, others])
      expect(await listed(author)).toEqual([])
      expect((await author('POST', `/retag/${started.json.id}/revert`)).status).toBe(200)
      await until(started.json.id, 'reverted')
      expect(await termsOf(mine, 'draft')).toEqual([from.key])
    })
  })
}

interface Weak {
  kind: string
  scheme?: string
  total: number
  rows: { documentId: string }[]
}
