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
    it('M20 asks the delegate too, once a review is long overdue', async () => {
      const month = 31 * 86_400_000
      const day = (ago: number) => new Date(Date.now() - ago).toISOString().slice(0, 10)
      const escalation = 'escalation-team'
      const care = { team: escalation, owner: 'Ann', delegate: 'Cor Invaller' }
      const late = await make({ ...care, reviewBy: day(month) })
      const longLate = await make({ ...care, reviewBy: day(5 * month) })
      const of = async (query: string) =>
        (await admin('GET', `/overview?team=${escalation}&${query}`)).json.rows.map(
          ({ documentId }: { documentId: string }) => documentId,
        )
      expect(await of('list=overdue')).toEqual([longLate, late])
      expect(await of('list=escalated')).toEqual([longLate])
      expect(await of('list=all&owner=Cor%20Invaller')).toEqual([longLate])
      expect((await of('list=all&owner=Ann')).sort()).toEqual([late, longLate].sort())
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
      // Who stands in is asked instead, and the row says so.
      const standin = 'stand-in-team'
      const covered = await make({ team: standin, owner: 'Gijs Weg', delegate: 'Cor Invaller' })
      const { json } = await admin('GET', `/overview?team=${standin}&list=all&owner=Cor%20Invaller`)
      expect(json.rows).toMatchObject([
        { documentId: covered, owner: 'Gijs Weg', isOwnerGone: true, actor: 'Cor Invaller' },
      ])
      expect(json.counts.ownerless).toBe(0)
      const told = await world.panel(covered, {})
      expect(told.json.risks).toContainEqual({
        kind: 'owner-gone-delegate',
        owner: 'Gijs Weg',
        actor: 'Cor Invaller',
      })
      // The panel of the channels has them.
      expect(told.json.exceptions).toBeUndefined()
      await users.updateById(id, { isActive: true })
      expect(
        (await admin('GET', `/overview?team=${standin}&list=all&owner=Cor%20Invaller`)).json.rows,
      ).toEqual([])
      await users.updateById(id, { isActive: false })
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
