// A running CMS -> the stories of the lists of what wants somebody’s care.
import { beforeAll, describe, expect, it } from 'vitest'
import type { MetadataWorld } from './metadata-world.ts'

export function describeMetadataOverviews(world: MetadataWorld): void {
  const { strapi, admin, make } = world

  describe('the overviews', () => {
    const team = 'overview-team'
    const rows = async (query: string) =>
      (await admin('GET', `/overview?team=${team}&pageSize=100&${query}`)).json.rows.map(
        ({ documentId }: { documentId: string }) => documentId,
      )
    const made: Record<string, string> = {}
    beforeAll(async () => {
      const own = { team, owner: 'Ann', reviewBy: '2099-01-01' }
      const terms = { taxonomyTerms: { assignments: [{ key: 'topic:school' }] } }
      made.fine = await make(own, terms)
      made.overdue = await make({ ...own, reviewBy: '2020-01-01' }, terms)
      made.ownerless = await make({ team, reviewBy: '2099-01-01' }, terms)
      made.expiring = await make({ ...own, validUntil: '2020-05-05' }, terms)
      made.kiosk = await make({ ...own, validity: { kiosk: { until: '2020-05-05' } } }, terms)
      made.untagged = await make(own)
    })

    it('M20 lists what should have been read again, the longest overdue first', async () => {
      expect(await rows('list=overdue')).toEqual([made.overdue])
    })
    it('M19 lists what nobody owns, and what somebody owned who left', async () => {
      expect(await rows('list=ownerless')).toEqual([made.ownerless])
      const users = strapi().service('admin::user') as unknown as {
        create(user: object): Promise<{ id: number }>
        updateById(id: number, values: object): Promise<unknown>
      }
      const person = {
        firstname: 'Gijs',
        lastname: 'Weg',
        email: 'gijs@example.com',
        isActive: true,
        roles: [1],
      }
      const { id } = await users.create({ ...person, password: 'Sup3rSecret!' })
      made.left = await make({ team, owner: 'Gijs Weg', reviewBy: '2099-01-01' })
      expect(await rows('list=ownerless')).not.toContain(made.left)
      await users.updateById(id, { isActive: false })
      expect(await rows('list=ownerless')).toContain(made.left)
    })
    it('M16 lists what expires, on one channel too', async () => {
      expect((await rows('list=expiring')).sort()).toEqual([made.expiring, made.kiosk].sort())
      expect(await rows('list=expiring&target=web')).toEqual([made.expiring])
    })
    it('M30 counts every list under the same filters, and links to the field', async () => {
      const { json } = await admin('GET', `/overview?team=${team}&list=untagged`)
      expect(json.rows.map(({ documentId }: { documentId: string }) => documentId).sort()).toEqual(
        [made.untagged, made.left].sort(),
      )
      expect(json.rows[0].field).toEqual(['taxonomyTerms'])
      expect(json.counts).toMatchObject({ overdue: 1, expiring: 2, untagged: 2, drift: 0, all: 7 })
      expect(json.filters.teams).toContain(team)
      expect(json.isStale).toBe(false)
      const summary = await admin('GET', '/summary')
      expect(summary.json.counts.overdue).toBeGreaterThanOrEqual(1)
    })
    it('M9 puts the least complete first, with what it lacks', async () => {
      const { json } = await admin('GET', `/overview?team=${team}&list=incomplete`)
      const scores = json.rows.map(({ score }: { score: number }) => score)
      expect(scores).toEqual([...scores].sort((a: number, b: number) => a - b))
      expect(json.rows[0].wanted.length + json.rows[0].missing.length).toBeGreaterThan(0)
    })
    it('M30 refuses a question it does not know', async () => {
      expect((await admin('GET', '/overview?list=secrets')).status).toBe(400)
      expect((await admin('GET', '/overview?colour=red')).status).toBe(400)
    })
  })
}
