// What the desk says of a document beside its translations and the documents of its campaign, and to whom.
import { afterAll, describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'
import type { Caller } from './sign-in.ts'

const uid = 'api::article.article'
const product = 'api::product.product'

interface Found {
  ruleId: string
  scope: string
  severity: string
  place: { documentId: string; locale: string; field: string[] }
  related?: { documentId: string; locale: string }[]
  text: { nl: string }
}

export function describeCompanions(cast: CmsCast): void {
  const { entry } = cast
  const offer = (campaign: string, price: string) => ({
    contentMetadata: { ...(campaign && { campaign }), facts: [{ id: 'price', value: price, unit: 'EUR' }] },
  })
  const made: [uid: string, documentId: string][] = []
  const create = async (type: string, title: string, locale: string, more: object): Promise<string> => {
    const documents = cast.cms.strapi.documents(type as typeof uid)
    const { documentId } = await documents.create({ locale, data: entry(title, more) as never })
    made.push([type, documentId])
    return documentId
  }

  /** What is said across documents of the draft as it is stored, with `data` typed over it. */
  const findings = async (
    documentId: string,
    { data = {}, locale = 'nl', as = cast.as.admin }: { data?: object; locale?: string; as?: Caller } = {},
  ): Promise<Found[]> => {
    const { status, json } = await as('POST', '/omnichannel/preview', {
      ...{ uid, documentId, locale, data, targets: ['web'], frames: [] },
    })
    expect(status).toBe(200)
    expect(json.document.ref.id).toBe(`${uid}/${documentId}`)
    return json.messages.filter(({ ruleId }: Found) => /^(locale-gap|campaign-fact-mismatch)$/.test(ruleId))
  }

  describe('the desk, over more than one document', () => {
    afterAll(async () => {
      for (const [type, documentId] of made)
        await cast.cms.strapi.documents(type as typeof uid).delete({ documentId, locale: '*' })
    })

    it('says that another document of the campaign names another price, while it is typed', async () => {
      const article = await create(uid, 'Rugzakactie', 'nl', offer('rugzakken', '49.95'))
      const other = await create(product, 'Rugzak Noord', 'nl', offer('rugzakken', '49.95'))
      expect(await findings(article)).toEqual([])
      const [found, ...more] = await findings(article, { data: offer('rugzakken', '59.95') })
      expect(more).toEqual([])
      expect(found).toMatchObject({
        ruleId: 'campaign-fact-mismatch',
        scope: 'publication',
        severity: 'warning',
        place: { documentId: `${uid}/${article}`, locale: 'nl', field: ['contentMetadata', 'facts'] },
        related: [{ documentId: `${product}/${other}`, locale: 'nl' }],
      })
      expect(found?.text.nl).toContain('59.95')
      expect(found?.text.nl).toContain('Rugzak Noord')
      // A word in the campaign's name is another campaign.
      expect(await findings(article, { data: offer('rugzakken-2', '59.95') })).toEqual([])
    })

    it('and so does the list of all documents', async () => {
      const article = await create(uid, 'Jassenactie', 'nl', offer('jassen', '80'))
      await create(product, 'Jas Oost', 'nl', offer('jassen', '90'))
      const { status, json } = await cast.as.admin('GET', `/omnichannel/readiness?uid=${uid}&locale=nl`)
      expect(status).toBe(200)
      const row = json.rows.find(({ documentId }: { documentId: string }) => documentId === article)
      expect(row.content).toMatchObject({ state: 'warning', errors: 0 })
      expect(row.content.warnings).toBeGreaterThan(0)
      expect(row.content.worst.ruleId).toBe('campaign-fact-mismatch')
    })

    it('tells nobody of a document that they may not read', async () => {
      const { cms, as } = cast
      await create(product, 'Tas Zuid', 'nl', offer('tassen', '25'))
      const article = await create(uid, 'Tassenactie', 'nl', {})
      const data = offer('tassen', '20')
      expect((await findings(article, { data })).map(({ ruleId }) => ruleId)).toEqual([
        'campaign-fact-mismatch',
      ])
      const roles = cms.strapi.service('admin::role') as unknown as {
        findOne(where: object): Promise<{ id: number }>
        addPermissions(id: number, permissions: object[]): Promise<{ id: number }[]>
      }
      const { id } = await roles.findOne({ code: 'strapi-author' })
      const all = { properties: { locales: ['nl', 'en'] }, conditions: [] }
      // Every article; of products an author reads only what they made themselves.
      const given = await roles.addPermissions(id, [
        { action: 'plugin::omnichannel.preview', subject: null, properties: {}, conditions: [] },
        { action: 'plugin::content-manager.explorer.read', subject: uid, ...all },
      ])
      try {
        expect(await findings(article, { data, as: as.author })).toEqual([])
      } finally {
        const where = { id: { $in: given.map((one) => one.id) } }
        await cms.strapi.db.query('admin::permission').deleteMany({ where })
      }
    })

    it('says that the other language has another price, on both sides', async () => {
      const article = await create(uid, 'Twee talen', 'nl', offer('', '12'))
      const data = entry('Two languages', offer('', '15')) as never
      await cast.cms.strapi.documents(uid).update({ documentId: article, locale: 'en', data })
      for (const [locale, other] of [
        ['nl', 'en'],
        ['en', 'nl'],
      ] as const) {
        expect(await findings(article, { locale })).toMatchObject([
          {
            ruleId: 'locale-gap',
            place: { documentId: `${uid}/${article}`, locale },
            related: [{ documentId: `${uid}/${article}`, locale: other }],
          },
        ])
      }
    })
  })
}
