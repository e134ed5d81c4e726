// A running CMS -> the stories of who may publish despite a rule, and what stays of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'
import type { MetadataWorld } from './metadata-world.ts'
import { callerOf, createApiToken } from './sign-in.ts'

const event = 'api::event.event'
const manager = `/content-manager/collection-types/${event}`

export function describeExceptions(cast: CmsCast, { strapi, sql }: MetadataWorld): void {
  describe('an exception to a rule', () => {
    const waiver = { rule: 'metadata/property-missing', reason: 'De zaal volgt maandag', until: '2099-01-01' }
    const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
    let documentId: string
    let permission: number
    const write = (waivers: object[]) => ({ contentMetadata: { waivers } })
    const save = (as: CmsCast['as']['admin'], waivers: object[]) =>
      as('PUT', `${manager}/${documentId}?locale=nl`, write(waivers))
    const publish = () =>
      cast.as.admin('POST', `${manager}/${documentId}/actions/publish?locale=nl`, undefined)
    const stored = async () =>
      (await strapi().documents(event).findOne({ documentId, locale: 'nl' }))?.contentMetadata as
        | { waivers?: unknown[] }
        | null
        | undefined

    beforeAll(async () => {
      const data = { title: 'Zonder plaats', slug: 'zonder-plaats', body: 'Kom ook naar het feest.' }
      const made = await strapi()
        .documents(event)
        .create({ locale: 'nl', data: data as never })
      documentId = made.documentId
      // An author who may write events, and may not make exceptions.
      const permissions = strapi().db.query('admin::permission')
      const role = await strapi()
        .db.query('admin::role')
        .findOne({ where: { code: 'strapi-author' } })
      const { id } = await permissions.create({
        data: {
          action: 'plugin::content-manager.explorer.update',
          subject: event,
          properties: { fields: ['title', 'body', 'contentMetadata'], locales: ['nl', 'en'] },
          conditions: [],
          role: role.id,
        },
      })
      permission = id
    })
    afterAll(async () => {
      await strapi()
        .db.query('admin::permission')
        .delete({ where: { id: permission } })
      await strapi().documents(event).delete({ documentId, locale: '*' })
    })

    it('M8 is refused to whoever may not make one, and nothing is stored', async () => {
      const { status, json } = await save(cast.as.author, [waiver])
      expect([status, json.error.details.errors[0].path]).toEqual([400, ['contentMetadata', 'waivers', '0']])
      expect(json.error.message).toContain('exception')
      const reading = callerOf(cast.cms, await createApiToken(cast.cms, 'exceptions', 'full-access'))
      const full = await reading('PUT', `/api/events/${documentId}?locale=nl&status=draft`, {
        data: write([waiver]),
      })
      expect(full.status).toBe(200)
      await save(cast.as.admin, [])
      expect((await stored())?.waivers).toEqual([])
    })

    it('M8 without a reason or a day is refused with its path', async () => {
      const { status, json } = await save(cast.as.admin, [{ rule: waiver.rule, reason: ' ' }])
      expect(status).toBe(400)
      expect(json.error.details.errors.map(({ path }: { path: string[] }) => path.join('.')).sort()).toEqual([
        'contentMetadata.waivers.0.reason',
        'contentMetadata.waivers.0.until',
      ])
    })

    it('M8 M32 publishes despite what the rule says, until its day', async () => {
      expect((await publish()).status).toBe(400)
      expect((await save(cast.as.admin, [{ ...waiver, until: day(-1) }])).status).toBe(200)
      expect((await publish()).status).toBe(400)
      expect((await save(cast.as.admin, [{ ...waiver, until: day(1), by: 'Ann' }])).status).toBe(200)
      expect((await publish()).status).toBe(200)
      const row = await sql('kanaal_meta_index').where({ document_id: documentId, status: 'published' })
      expect(row).toHaveLength(1)
    })

    it('M32 stays on the desk as information, with the reason, and whether one may make it', async () => {
      const body = { uid: event, documentId, locale: 'nl', data: {} }
      const { json } = await cast.as.admin('POST', '/omnichannel/preview', body)
      const said = json.messages.filter(({ ruleId }: { ruleId: string }) => ruleId === 'property-missing')
      expect(said[0]).toMatchObject({
        severity: 'info',
        waiver: { reason: waiver.reason, by: 'Ann', severity: 'error' },
      })
      expect(json.gate).toEqual({ refused: false, findings: [], mayWaive: true, approvers: {} })
      const panel = await cast.as.admin('POST', '/content-metadata/panel', body)
      const gaps = panel.json.properties.flatMap(({ gap }: { gap?: { isBlocking: boolean } }) => gap ?? [])
      expect(gaps.length).toBeGreaterThan(0)
      expect(gaps.some(({ isBlocking }: { isBlocking: boolean }) => isBlocking)).toBe(false)
    })

    it('M8 is kept by whoever saves again, and may be taken back by everybody who may write', async () => {
      const current = (await stored())?.waivers as object[]
      expect((await save(cast.as.author, current)).status).toBe(200)
      expect(
        (await save(cast.as.author, [...current, { ...waiver, rule: 'content/title-missing' }])).status,
      ).toBe(400)
      expect((await save(cast.as.author, [])).status).toBe(200)
      expect((await publish()).status).toBe(400)
    })

    it('M21 to a policy of high risk is made only by people with the role that owns it', async () => {
      const texts = {
        title: { en: 'Party' },
        rationale: { en: 'It must be agreed.' },
        fix: { en: 'Ask first.' },
      }
      const policy = { id: 'party', kind: 'existence', category: 'legal', severity: 'error', ...texts }
      const put = async (owner: string, risk: string, version: number) =>
        (
          await cast.as.admin(
            version === 0 ? 'POST' : 'PUT',
            `/content-metadata/policies${version === 0 ? '' : '/party'}`,
            {
              definition: { ...policy, owner, risk, match: [{ words: ['feest'] }] },
              version,
            },
          )
        ).status
      const role = await strapi()
        .db.query('admin::role')
        .findOne({ where: { code: 'strapi-author' } })
      const nothing = { subject: null, properties: {}, conditions: [], role: role.id }
      const readable = { subject: event, properties: { fields: ['title', 'body'], locales: ['nl'] } }
      const allowed: number[] = []
      for (const data of [
        { ...nothing, action: 'plugin::content-metadata.waive' },
        { ...nothing, action: 'plugin::omnichannel.preview' },
        { ...nothing, action: 'plugin::content-manager.explorer.read', ...readable },
      ])
        allowed.push((await strapi().db.query('admin::permission').create({ data })).id)
      const exception = { ...waiver, rule: 'policy/party' }
      expect(await put('Juridische zaken', 'high', 0)).toBe(201)
      const refused = await save(cast.as.author, [exception])
      expect([refused.status, refused.json.error.message]).toEqual([
        400,
        expect.stringContaining('Juridische zaken'),
      ])
      // Who asks is told beforehand whom to ask; who administers the site may all.
      const preview = { uid: event, documentId, locale: 'nl', data: {} }
      const gateFor = async (as: CmsCast['as']['admin']) =>
        (await as('POST', '/omnichannel/preview', preview)).json.gate.approvers
      expect(await gateFor(cast.as.author)).toEqual({ 'policy/party': 'Juridische zaken' })
      expect(await gateFor(cast.as.admin)).toEqual({})
      expect((await save(cast.as.author, [waiver])).status).toBe(200)
      expect((await save(cast.as.admin, [exception])).status).toBe(200)
      // Whoever saves again what somebody else was allowed, changes nothing.
      expect((await save(cast.as.author, [exception])).status).toBe(200)
      expect((await save(cast.as.author, [])).status).toBe(200)
      expect(await put('Author', 'high', 1)).toBe(200)
      expect(await gateFor(cast.as.author)).toEqual({})
      expect((await save(cast.as.author, [exception])).status).toBe(200)
      expect((await save(cast.as.author, [])).status).toBe(200)
      expect(await put('Juridische zaken', 'low', 2)).toBe(200)
      expect((await save(cast.as.author, [exception])).status).toBe(200)
      await save(cast.as.author, [])
      await cast.as.admin('DELETE', '/content-metadata/policies/party')
      await strapi()
        .db.query('admin::permission')
        .deleteMany({ where: { id: { $in: allowed } } })
    })

    it('M29 stands in the record of changes, and nowhere in public', async () => {
      const { text } = await cast.as.admin(
        'GET',
        `/content-metadata/history?type=${event}&documentId=${documentId}&locale=nl`,
      )
      expect(text).toContain(waiver.reason)
      for (const path of [
        `/api/content-metadata/${event}/${documentId}?locale=nl`,
        `/api/omnichannel/renditions/${event}/${documentId}?locale=nl&target=web`,
        `/api/events/${documentId}?locale=nl`,
      ]) {
        const answer = await cast.as.token('GET', path)
        expect([path, answer.text.includes(waiver.reason)]).toEqual([path, false])
      }
    })
  })
}
