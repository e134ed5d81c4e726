// Published documents with terms -> the stories of those like one: by which terms, how much, and for whom.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'

const uid = 'api::article.article'
const SCHEME = 'likeness'

interface Item {
  documentId: string
  locale: string
  score: number
  because: string[]
}

export function describeRelated(cast: () => CmsCast): void {
  const documents = () => cast().cms.strapi.documents(uid)
  const made: Record<string, string> = {}
  const terms: Record<string, string> = {}
  const path = (name: string, query = '') =>
    `/api/omnichannel/related/${uid}/${made[name] ?? name}?locale=nl${query}`
  const ask = (name: string, query = '', headers?: Record<string, string>) =>
    cast().as.token('GET', path(name, query), undefined, headers)
  const found = async (name: string, query = ''): Promise<[string, string[], number][]> => {
    const known = new Map(Object.entries(made).map(([one, id]) => [id, one]))
    const { json } = await ask(name, query)
    return json.data.map(({ documentId, because, score }: Item) => [known.get(documentId), because, score])
  }
  const write = async (name: string, locale: string, named: string[], contentMetadata: object = {}) => {
    const assignments = named.map((one) => ({ key: terms[one] }))
    const data = cast().entry(`${name} ${locale}`, { contentMetadata, taxonomyTerms: { assignments } })
    if (made[name]) await documents().update({ documentId: made[name], locale, data: data as never })
    else made[name] = (await documents().create({ locale, data: data as never })).documentId
  }
  const publish = async (name: string, named: string[], contentMetadata: object = {}, locale = 'nl') => {
    await write(name, locale, named, contentMetadata)
    await documents().publish({ documentId: made[name] ?? '', locale })
  }

  describe('documents like one', () => {
    beforeAll(async () => {
      const { as } = cast()
      const admin = (url: string, body: object) => as.admin('POST', `/taxonomy${url}`, body)
      await admin('/schemes', { key: SCHEME, kind: 'topic', label: { nl: 'Gelijkenis' } })
      for (const [nl, broader] of [['Tas'], ['Rugzak', 'Tas'], ['Schooltas', 'Tas'], ['Boek']] as const) {
        const fields = { prefLabel: { nl } }
        const parent = broader === undefined ? {} : { broader: terms[broader] }
        const { json } = await admin('/concepts', { scheme: SCHEME, ...parent, fields })
        terms[nl] = json.concept.key
      }
      await publish('one', ['Rugzak', 'Boek'])
      await publish('the same', ['Rugzak', 'Boek'])
      await publish('a cousin', ['Schooltas'])
      await publish('on a screen', ['Rugzak'], { channels: ['kiosk'] })
      await publish('over', ['Rugzak'], { validUntil: '2020-01-01' })
      await publish('English', ['Rugzak'], {}, 'en')
      await publish('nothing', [])
      await write('a draft', 'nl', ['Rugzak'])
    })
    afterAll(async () => {
      for (const documentId of Object.values(made)) await documents().delete({ documentId, locale: '*' })
    })

    it('come by shared terms, and by what these have above them, each with why', async () => {
      const all = await found('one')
      expect(all.map(([name]) => name)).toEqual(['the same', 'on a screen', 'a cousin'])
      expect(all[0]).toEqual(['the same', expect.arrayContaining([terms.Rugzak, terms.Boek]), 1])
      expect(all[2]?.[1]).toEqual([terms.Tas])
      expect(await found('nothing')).toEqual([])
      expect((await found('one', '&limit=1')).map(([name]) => name)).toEqual(['the same'])
    })

    it('have one score on every channel, whatever of them it shows', async () => {
      const scores = new Map((await found('one')).map(([name, , score]) => [name, score]))
      const onWeb = await found('one', '&channel=web')
      expect(onWeb.map(([name]) => name)).toEqual(['the same', 'a cousin'])
      const onScreen = await found('one', '&channel=kiosk')
      expect(onScreen.map(([name]) => name)).toContain('on a screen')
      for (const [name, , score] of [...onWeb, ...onScreen]) expect(score).toBe(scores.get(name))
    })

    it('are those of the moment and the language that is asked for', async () => {
      const before = await found('one', '&at=2019-06-01T00:00:00Z')
      expect(before.map(([name]) => name)).toContain('over')
      expect((await cast().as.token('GET', path('English'))).status).toBe(404)
      await publish('one', ['Rugzak'], {}, 'en')
      const { json } = await cast().as.token('GET', path('one').replace('locale=nl', 'locale=en'))
      expect(json.data.map(({ documentId, locale }: Item) => [documentId, locale])).toEqual([
        [made.English, 'en'],
      ])
    })

    it('are answered with an ETag, and 304 where nothing changed', async () => {
      const etag = (await ask('one')).headers.get('etag') ?? ''
      expect((await ask('one', '', { 'if-none-match': etag })).status).toBe(304)
      await publish('another', ['Boek'])
      expect((await ask('one', '', { 'if-none-match': etag })).status).toBe(200)
    })

    it('are for those who may read them', async () => {
      expect((await cast().as.anonymous('GET', path('one'))).status).toBe(403)
    })

    it('are not there for a draft, for no document and for no type', async () => {
      for (const name of ['a draft', 'no-such-document']) {
        const { status, json } = await ask(name)
        expect([status, json.error.details.path]).toEqual([404, ['documentId']])
      }
      expect((await cast().as.token('GET', '/api/omnichannel/related/admin::user/1')).status).toBe(404)
    })

    it.each([
      ['channel=fax', 'channel'],
      ['locale=xx', 'locale'],
      ['at=tomorrow', 'at'],
      ['limit=1000', 'limit'],
      ['colour=red', 'colour'],
    ])('%s is refused with its path', async (query, field) => {
      const url = `/api/omnichannel/related/${uid}/${made.one}?${query}`
      const { status, json } = await cast().as.token('GET', url)
      expect([status, json.error.details.errors[0].path.join('.')]).toEqual([400, field])
    })
  })
}
