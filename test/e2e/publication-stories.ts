// Every road to publication: it asks the gates, takes its projections along, or changes nothing.
import { type Candidate, kitOf, type Published } from '@kanaal/strapi-kit/strapi-server'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'
import { type Callers, createApiToken } from './sign-in.ts'

const uid = 'api::article.article'
const contentManager = `/content-manager/collection-types/${uid}`
/** A title that the test's own gate refuses. */
const REFUSED = 'REFUSE THIS'

export function describePublication(cast: CmsCast): void {
  const { entry, draft, published } = cast
  describe('publication', () => {
    const seen: Candidate[] = []
    beforeAll(() => {
      kitOf(cast.cms.strapi).gates.set('test', async (candidate) => {
        seen.push(candidate)
        return candidate.entry.title === REFUSED
          ? [
              {
                ruleId: 'refused',
                source: 'test',
                severity: 'error',
                reason: 'Not like this.',
                place: { field: ['title'] },
              },
            ]
          : []
      })
    })
    afterAll(() => kitOf(cast.cms.strapi).gates.delete('test'))
    afterEach(() => {
      seen.length = 0
      kitOf(cast.cms.strapi).projections.clear()
    })

    const bothLocales = async (nl: string, en: string) => {
      const documentId = await draft(nl)
      await cast.cms.strapi.documents(uid).update({ documentId, locale: 'en', data: entry(en) as never })
      return documentId
    }
    const documents = () => cast.cms.strapi.documents(uid)
    /** Every road: given a refused title it must end in a refusal, given another in a publication. */
    const roads: Record<string, (title: string) => Promise<{ documentId: string; error?: unknown }>> = {
      publish: async (title) => {
        const documentId = await draft(title)
        return { documentId, ...(await attempt(() => documents().publish({ documentId, locale: 'nl' }))) }
      },
      'publish all locales': async (title) => {
        const documentId = await bothLocales('In orde', title)
        return { documentId, ...(await attempt(() => documents().publish({ documentId, locale: '*' }))) }
      },
      'publish a list of locales': async (title) => {
        const documentId = await bothLocales('In orde', title)
        const locale = ['nl', 'en'] as unknown as string
        return { documentId, ...(await attempt(() => documents().publish({ documentId, locale }))) }
      },
      'create published': async (title) => {
        const before = new Set(
          (await documents().findMany({ locale: 'nl' })).map(({ documentId }) => documentId),
        )
        const data = entry(title) as never
        const result = await attempt(() => documents().create({ locale: 'nl', data, status: 'published' }))
        const created = (await documents().findMany({ locale: 'nl', limit: 1000 })).find(
          ({ documentId }) => !before.has(documentId),
        )
        return { documentId: created?.documentId ?? '', ...result }
      },
      'update published': async (title) => {
        const documentId = await draft('In orde')
        const update = { documentId, locale: 'nl', data: { title } as never, status: 'published' as const }
        return { documentId, ...(await attempt(() => documents().update(update))) }
      },
      'content manager': async (title) => {
        const documentId = await draft('In orde')
        const url = `${contentManager}/${documentId}/actions/publish?locale=nl`
        return { documentId, ...toAttempt(await cast.as.admin('POST', url, entry(title))) }
      },
      'content manager, bulk': async (title) => {
        const [first, second] = [await draft('In orde'), await draft(title)]
        const body = { documentIds: [first, second], locale: 'nl' }
        return {
          documentId: second,
          ...toAttempt(await cast.as.admin('POST', `${contentManager}/actions/bulkPublish`, body)),
        }
      },
      'REST create': async (title) => {
        const reply = await restCaller('POST', '/api/articles?locale=nl', {
          data: entry(title),
        })
        return { documentId: reply.json?.data?.documentId ?? '', ...toAttempt(reply) }
      },
      'REST update': async (title) => {
        const documentId = await draft('In orde')
        return {
          documentId,
          ...toAttempt(await restCaller('PUT', `/api/articles/${documentId}?locale=nl`, { data: { title } })),
        }
      },
    }
    let restCaller: Callers['admin']
    beforeAll(async () => {
      const accessKey = await createApiToken(cast.cms, 'writer', 'full-access')
      restCaller = (method, path, body) =>
        cast.as.anonymous(method, path, body, { authorization: `Bearer ${accessKey}` })
    })

    const setGate = (gate: string) => cast.cms.strapi.config.set('plugin::omnichannel.gate', gate)

    // Where nothing is rendered first, the gates judge what Strapi itself reads.
    describe.each(['error', 'off'])('with the render gate on "%s"', (gate) => {
      beforeAll(() => setGate(gate))
      afterAll(() => setGate('error'))

      it.each(Object.keys(roads))('%s: refused at the field, and nothing is public', async (road) => {
        const { documentId, error } = (await roads[road]?.(REFUSED)) ?? { documentId: '' }
        expect(error).toMatchObject({
          name: 'ValidationError',
          message: expect.stringContaining('Not like this.'),
        })
        expect(error).toMatchObject({ details: { errors: [{ path: ['title'], ruleId: 'test/refused' }] } })
        expect(documentId === '' ? 0 : await published(documentId)).toBe(0)
        expect(seen.some(({ entry }) => entry.title === REFUSED)).toBe(true)
      })

      it.each(Object.keys(roads))('%s: passes what is in order, whole and merged', async (road) => {
        const { documentId, error } = (await roads[road]?.(`Goed nieuws over ${road}`)) ?? { documentId: '' }
        expect(error).toBeUndefined()
        expect(await published(documentId)).toBeGreaterThan(0)
        const last = seen.at(-1)
        expect(last?.entry.body).toEqual(expect.stringContaining('worth reading'))
      })
    })

    it('is judged by the same entry, whether it was loaded for the gates or read by Strapi', async () => {
      const { strapi } = cast.cms
      for (const type of [uid, 'api::product.product', 'api::event.event'] as const) {
        const published = await strapi.documents(type).findMany({ locale: 'nl', status: 'published' })
        for (const { documentId } of published) {
          const judged: object[] = []
          for (const gate of ['error', 'off']) {
            setGate(gate)
            seen.length = 0
            await strapi.documents(type).publish({ documentId, locale: '*' })
            judged.push(seen.map(({ locale, entry }) => ({ locale, entry })).sort(byLocale))
          }
          setGate('error')
          expect(judged[0]).not.toEqual([])
          expect(judged[1], `${type} ${documentId}`).toEqual(judged[0])
        }
      }
    })

    it('is refused by what the renditions say, in the language of whoever publishes', async () => {
      const data = { ...entry('Te diep'), body: `${'> '.repeat(150)}x` }
      const documentId = (await documents().create({ locale: 'nl', data: data as never })).documentId
      const reply = await cast.as.admin(
        'POST',
        `${contentManager}/${documentId}/actions/publish?locale=nl`,
        data,
      )
      expect(reply.status).toBe(400)
      expect(reply.json.error.details.errors[0].path).toEqual(['body'])
      const dutch = await cast.as.admin(
        'POST',
        `${contentManager}/${documentId}/actions/publish?locale=nl`,
        data,
        {
          'accept-language': 'nl',
        },
      )
      expect(dutch.json.error.message).not.toBe(reply.json.error.message)
    })

    it('refuses U+0000 at its path, also in a draft', async () => {
      const error = await attempt(() => documents().create({ locale: 'nl', data: entry('a\0b') as never }))
      expect(error).toMatchObject({
        error: { name: 'ValidationError', details: { errors: [{ path: ['title'] }] } },
      })
    })

    it('takes projections along in its transaction: all or nothing', async () => {
      const projected: Published[] = []
      kitOf(cast.cms.strapi).projections.set('test', async (one) => void projected.push(one))
      const documentId = await bothLocales('Een', 'One')
      await documents().publish({ documentId, locale: '*' })
      expect(projected.map(({ locale, entry }) => [locale, entry.title]).sort()).toEqual([
        ['en', 'One'],
        ['nl', 'Een'],
      ])
      kitOf(cast.cms.strapi).projections.set('test', async () => {
        throw new Error('projection failed')
      })
      const other = await draft('Twee')
      expect(await attempt(() => documents().publish({ documentId: other, locale: 'nl' }))).toMatchObject({
        error: { message: 'projection failed' },
      })
      expect(await published(other)).toBe(0)
    })

    it('notices a change between the check and the write', async () => {
      const documentId = await draft('Eerst')
      kitOf(cast.cms.strapi).gates.set('slip', async () => {
        kitOf(cast.cms.strapi).gates.delete('slip')
        await documents().update({ documentId, locale: 'nl', data: { title: 'Stiekem' } as never })
        return []
      })
      const result = await attempt(() => documents().publish({ documentId, locale: 'nl' }))
      expect(result).toMatchObject({ error: { message: expect.stringContaining('changed this document') } })
      expect(await published(documentId)).toBe(0)
    })
  })
}

const byLocale = (a: { locale?: string | undefined }, b: { locale?: string | undefined }): number =>
  String(a.locale).localeCompare(String(b.locale))

async function attempt(action: () => Promise<unknown>): Promise<{ error?: unknown }> {
  try {
    await action()
    return {}
  } catch (error) {
    return { error }
  }
}

const toAttempt = ({
  status,
  json,
}: {
  status: number
  json: { error?: unknown } | undefined
}): { error?: unknown } => (status < 400 ? {} : { error: json?.error })
