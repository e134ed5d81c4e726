// Every way to write a document -> truth and projection that agree, or a difference that is found and mended.
import { kitOf, rebuildIndexes } from '@kanaal/strapi-kit/strapi-server'
import { describe, expect, it } from 'vitest'
import { type TaxonomyWorld, uid } from './taxonomy-world.ts'

export function describeRoads({
  running,
  strapi,
  documents,
  drift,
  assigned,
  entry,
  draft,
  published,
}: TaxonomyWorld): void {
  describe('every road leaves truth and projection equal', () => {
    const roads: Record<string, () => Promise<string>> = {
      'a draft': () => draft(['topic:school']),
      publish: () => published(['topic:school']),
      'create published': async () => {
        const data = entry(['topic:school']) as never
        return (await documents().create({ locale: 'nl', data, status: 'published' })).documentId
      },
      'update published': async () => {
        const documentId = await draft([])
        const data = { taxonomyTerms: { assignments: [{ key: 'topic:school' }] } } as never
        await documents().update({ documentId, locale: 'nl', data, status: 'published' })
        return documentId
      },
      'all locales': async () => {
        const documentId = await draft(['topic:school'])
        await documents().update({ documentId, locale: 'en', data: entry(['topic:rugzak']) as never })
        await documents().publish({ documentId, locale: '*' })
        expect(await assigned(documentId)).toEqual([
          'draft en topic:rugzak topic:rugzak',
          'draft nl topic:school topic:school',
          'published en topic:rugzak topic:rugzak',
          'published nl topic:school topic:school',
        ])
        return documentId
      },
      clone: async () => {
        const documentId = await published(['topic:school'])
        const copy = (await documents().clone({
          documentId,
          data: { slug: `clone-${documentId}` } as never,
        })) as unknown as { entries: { documentId: string }[] }
        return copy.entries[0]?.documentId ?? ''
      },
      'publish, while a hook of the app writes and publishes the same document': async () => {
        const documentId = await published(['topic:school'])
        await documents().update({ documentId, locale: 'en', data: entry(['topic:rugzak']) as never })
        const change = { taxonomyTerms: { assignments: [{ key: 'topic:korting' }] } } as never
        await documents().update({ documentId, locale: 'nl', data: change })
        let isCalled = false
        const stop = strapi().db.lifecycles.subscribe({
          models: [uid],
          beforeCreate: async ({ params }: { params: { data?: Record<string, unknown> } }) => {
            if (isCalled || !params.data?.publishedAt) return
            isCalled = true
            await documents().publish({ documentId, locale: 'en' })
            await documents().update({ documentId, locale: 'nl', data: entry(['topic:rugzak']) as never })
          },
        } as never) as unknown as () => void
        try {
          await documents().publish({ documentId, locale: 'nl' })
        } finally {
          stop()
        }
        expect(await assigned(documentId)).toEqual([
          'draft en topic:rugzak topic:rugzak',
          'draft nl topic:rugzak topic:rugzak',
          'published en topic:rugzak topic:rugzak',
          'published nl topic:korting topic:korting',
        ])
        return documentId
      },
      'discard draft (restore)': async () => {
        const documentId = await published(['topic:school'])
        const data = { taxonomyTerms: { assignments: [] } } as never
        await documents().update({ documentId, locale: 'nl', data })
        await documents().discardDraft({ documentId, locale: 'nl' })
        expect(await assigned(documentId)).toContain('draft nl topic:school topic:school')
        return documentId
      },
      'the content manager': async () => {
        const documentId = await draft([])
        const path = `/content-manager/collection-types/${uid}/${documentId}/actions/publish?locale=nl`
        const reply = await running().as.admin('POST', path, entry(['topic:school']))
        expect(reply.status).toBe(200)
        return documentId
      },
    }
    it.each(Object.keys(roads))('%s', async (road) => {
      const documentId = (await roads[road]?.()) ?? ''
      expect((await assigned(documentId)).length).toBeGreaterThan(0)
      expect(await drift()).toEqual([])
    })

    it('unpublish and delete take rows away', async () => {
      const documentId = await published(['topic:school'])
      await documents().unpublish({ documentId, locale: 'nl' })
      expect(await assigned(documentId)).toEqual(['draft nl topic:school topic:school'])
      await documents().delete({ documentId, locale: '*' })
      expect(await assigned(documentId)).toEqual([])
      expect(await drift()).toEqual([])
    })

    it('a write past the document service (import, db.query) is found by verify and mended by rebuild', async () => {
      const documentId = await published(['topic:school'])
      const taxonomyTerms = { assignments: [{ key: 'topic:korting' }] }
      await strapi().db.query(uid).updateMany({ where: { documentId }, data: { taxonomyTerms } })
      expect(await drift()).toEqual([documentId])
      await strapi()
        .db.query(uid)
        .deleteMany({ where: { documentId: await published(['topic:school']) } })
      expect(await drift()).toHaveLength(2)
      await rebuildIndexes(strapi(), { uid })
      expect(await drift()).toEqual([])
      expect(await assigned(documentId)).toContain('published nl topic:korting topic:korting')
    })

    const malformed: [unknown, string][] = [
      ['x', 'taxonomyTerms'],
      [{ assignments: 'topic:school' }, 'taxonomyTerms.assignments'],
      [{ assignments: [{ key: 'topic:school', weight: 7 }] }, 'taxonomyTerms.assignments.0.weight'],
      [[{ role: 'subject' }], 'taxonomyTerms.0.key'],
      [{ assignments: [], rejected: 'topic:school' }, 'taxonomyTerms.rejected'],
    ]
    it.each(malformed)('refuses %j with its path, on every road', async (taxonomyTerms, path) => {
      const documentId = await draft([])
      const data = entry([], { taxonomyTerms })
      const details = { details: { errors: [{ path: path.split('.') }] } }
      const writes = [
        () => documents().create({ locale: 'nl', data: data as never }),
        () => documents().create({ locale: 'nl', data: data as never, status: 'published' }),
        () => documents().update({ documentId, locale: 'nl', data: data as never }),
        () => documents().clone({ documentId, data: data as never }),
      ]
      for (const write of writes) await expect(write()).rejects.toMatchObject(details)
      const requests: [string, string, unknown][] = [
        ['POST', `/content-manager/collection-types/${uid}?locale=nl`, data],
        ['POST', `/content-manager/collection-types/${uid}/${documentId}/actions/publish?locale=nl`, data],
      ]
      for (const [method, address, body] of requests) {
        const { status, json } = await running().as.admin(method, address, body)
        expect([status, json.error]).toMatchObject([400, details])
      }
    })

    it('what came in malformed past the document service is neither published nor counted, and said', async () => {
      const documentId = await draft([])
      const taxonomyTerms = { assignments: 'topic:school' }
      await strapi().db.query(uid).updateMany({ where: { documentId }, data: { taxonomyTerms } })
      await documents().publish({ documentId, locale: 'nl' })
      expect(await assigned(documentId)).toEqual([])
      expect(await drift()).toEqual([])
      const rendition = await running().as.token(
        'GET',
        `/api/omnichannel/renditions/${uid}/${documentId}?target=mastodon&locale=nl`,
      )
      expect(rendition.status).toBe(200)
      expect(rendition.text).not.toMatch(/#School/i)
      const { terms, messages } = await strapi()
        .plugin('omnichannel')
        .service('documents')
        .published(uid, documentId, 'nl')
      expect([terms, messages]).toEqual([
        [],
        [
          expect.objectContaining({
            ruleId: 'field-unreadable',
            place: expect.objectContaining({ field: ['taxonomyTerms', 'assignments'] }),
          }),
        ],
      ])
    })

    it('rolls back with the publication', async () => {
      const documentId = await draft(['topic:school'])
      kitOf(strapi()).projections.set('broken', async () => {
        throw new Error('no')
      })
      await expect(documents().publish({ documentId, locale: 'nl' })).rejects.toThrow('no')
      kitOf(strapi()).projections.delete('broken')
      expect(await assigned(documentId)).toEqual(['draft nl topic:school topic:school'])
    })
  })
}
