// What readers get of a published document: a rendition or one of its parts, and nothing that is not theirs.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'

const uid = 'api::article.article'

export function describeRenditions(cast: CmsCast): void {
  const { entry, draft, rendition } = cast
  describe('renditions', () => {
    it('give JSON, or the bytes of a part, with an ETag that answers 304', async () => {
      const documentId = await draft('Zonder einde')
      await cast.cms.strapi.documents(uid).publish({ documentId, locale: 'nl' })
      const json = await cast.as.anonymous('GET', rendition(documentId))
      const etag = json.headers.get('etag') ?? ''
      expect(json.headers.get('cache-control')).toBe('public, no-cache')
      expect(etag).toMatch(/^"[\w-]+"$/)
      const again = await cast.as.anonymous('GET', rendition(documentId), undefined, {
        'if-none-match': `W/${etag}`,
      })
      expect([again.status, again.text]).toEqual([304, ''])
      const html = await cast.as.anonymous('GET', rendition(cast.seeded, 'target=web&locale=nl&part=html'))
      expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(html.headers.get('content-security-policy')).toMatch(/^sandbox;/)
      expect(html.headers.get('x-content-type-options')).toBe('nosniff')
      expect(html.text).toContain('<html lang="nl"')
      const whole = await cast.as.anonymous('GET', rendition(cast.seeded))
      const file = whole.json.files.find(({ role }: { role: string }) => role === 'html')
      expect(createHash('sha256').update(html.text).digest('hex')).toBe(file.sha256)
      const head = await cast.as.anonymous('GET', rendition(cast.seeded, 'target=web&locale=nl&part=head'))
      expect(head.json.title).toContain('Terug naar school')
    })

    it('name images of the media library, and only a screen takes them along', async () => {
      const html = (await cast.as.anonymous('GET', rendition(cast.seeded, 'target=web&locale=nl&part=html')))
        .text
      const [, src = ''] = /<img[^>]* src="([^"]+)"/.exec(html) ?? []
      expect(src).toMatch(/^http:\/\/[^/]+\/uploads\//)
      expect((await cast.as.anonymous('GET', new URL(src).pathname)).status).toBe(200)
      const { json } = await cast.as.anonymous('GET', rendition(cast.seeded, 'target=kiosk&locale=nl'))
      const image = json.files.find(({ role }: { role: string }) => role === 'asset')
      const bytes = await cast.as.anonymous(
        'GET',
        rendition(cast.seeded, `target=kiosk&locale=nl&part=${image.path}`),
      )
      expect([bytes.status, bytes.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    })

    it('change their ETag when the document does', async () => {
      const documentId = await draft('Voor de wijziging')
      await cast.cms.strapi.documents(uid).publish({ documentId, locale: 'nl' })
      const before = await cast.as.anonymous('GET', rendition(documentId))
      const data = { title: 'Na de wijziging' } as never
      await cast.cms.strapi.documents(uid).update({ documentId, locale: 'nl', data, status: 'published' })
      const etag = before.headers.get('etag') ?? ''
      const after = await cast.as.anonymous('GET', rendition(documentId), undefined, {
        'if-none-match': etag,
      })
      expect([after.status, after.json?.parts.title]).toEqual([200, 'Na de wijziging'])
    })

    it('differ by audience', async () => {
      const read = async (audience: string) =>
        (
          await cast.as.anonymous(
            'GET',
            rendition(cast.seeded, `target=web&locale=nl&part=html&audience=${audience}`),
          )
        ).text
      expect(await read('ouders')).not.toBe(await read('studenten'))
    })

    it.each([
      ['target=web&filters[title]=x', 400, 'filters'],
      ['target=web&populate=*', 400, 'populate'],
      ['target=web&status=draft', 400, 'status'],
      ['locale=nl', 400, 'target'],
      ['target=fax', 400, 'target'],
      ['target=web&audience=x', 400, 'audience'],
      ['target=web&locale=xx', 400, 'locale'],
      ['target=web&target=email', 400, 'target'],
      ['target=web&locale=nl&part=nothing', 404, undefined],
      ['target=web&locale=nl&part=__proto__', 404, undefined],
    ])('%s: %i', async (query, status, path) => {
      const reply = await cast.as.anonymous('GET', rendition(cast.seeded, query))
      expect(reply.status).toBe(status)
      if (path) expect(reply.json.error.details.errors[0].path.join('.')).toBe(path)
    })

    it('of an internal target are for programs of the house', async () => {
      const briefing = rendition(cast.seeded, 'target=briefing&locale=nl')
      expect((await cast.as.anonymous('GET', briefing)).status).toBe(403)
      expect((await cast.as.token('GET', briefing)).status).toBe(200)
    })

    it('tell a visitor nothing that is said to editors', async () => {
      const documentId = await draft('Zonder samenvatting')
      await cast.cms.strapi.documents(uid).publish({ documentId, locale: 'nl' })
      const path = rendition(documentId, 'target=bluesky&locale=nl')
      expect((await cast.as.token('GET', path)).json.messages).not.toEqual([])
      expect((await cast.as.anonymous('GET', path)).json.messages).toEqual([])
    })

    it('keep what CORS says caches must tell apart', async () => {
      const reply = await cast.as.anonymous('GET', rendition(cast.seeded), undefined, {
        origin: 'https://a.example',
      })
      const vary = reply.headers.get('vary')?.toLowerCase().split(/, */) ?? []
      expect(vary).toEqual(expect.arrayContaining(['origin', 'authorization']))
    })

    it('are made once for many who ask at the same time', async () => {
      const documentId = await draft('Druk bezocht')
      await cast.cms.strapi.documents(uid).publish({ documentId, locale: 'nl' })
      const replies = await Promise.all(
        Array.from({ length: 20 }, () => cast.as.anonymous('GET', rendition(documentId))),
      )
      expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
      expect(replies[0]?.status).toBe(200)
    })

    it('include only what the reader may read', async () => {
      const [product] = await cast.cms.strapi
        .documents('api::product.product')
        .findMany({ locale: 'nl', status: 'published' })
      const name = /\p{L}{9,}/u.exec(String(product?.body))?.[0] ?? ''
      const body = `Kijk ook naar:\n\n::include{id="api::product.product/${product?.documentId}"}\n`
      const { documentId } = await cast.cms.strapi
        .documents(uid)
        .create({ locale: 'nl', data: entry('Met een ander', { body }) as never, status: 'published' })
      const page = rendition(documentId, 'target=web&locale=nl&part=html')
      expect((await cast.as.token('GET', page)).text).toContain(name)
      expect((await cast.as.anonymous('GET', page)).text).toContain(name)
      const permissions = cast.cms.strapi.db.query('plugin::users-permissions.permission')
      const where = { action: 'api::product.product.findOne', role: { type: 'public' } }
      const grant = await permissions.findOne({ where, populate: ['role'] })
      await permissions.delete({ where: { id: grant.id } })
      expect((await cast.as.anonymous('GET', page)).text).not.toContain(name)
      expect((await cast.as.token('GET', page)).text).toContain(name)
      await permissions.create({ data: { action: where.action, role: grant.role.id } })
    })

    it('exist only for what is published', async () => {
      const documentId = await draft('Nog geheim')
      expect((await cast.as.anonymous('GET', rendition(documentId))).status).toBe(404)
      await cast.cms.strapi.documents(uid).publish({ documentId, locale: 'nl' })
      expect((await cast.as.anonymous('GET', rendition(documentId))).status).toBe(200)
      expect((await cast.as.anonymous('GET', rendition(documentId, 'target=web&locale=en'))).status).toBe(404)
      await cast.cms.strapi
        .documents(uid)
        .update({ documentId, locale: 'nl', data: { title: 'Nieuw en geheim' } as never })
      expect((await cast.as.anonymous('GET', rendition(documentId))).text).not.toContain('Nieuw en geheim')
      await cast.cms.strapi.documents(uid).unpublish({ documentId, locale: 'nl' })
      expect((await cast.as.anonymous('GET', rendition(documentId))).status).toBe(404)
    })

    it('exist only for types that take part, and that the caller may read', async () => {
      const user = '/api/omnichannel/renditions/plugin::users-permissions.user/x?target=web'
      expect((await cast.as.anonymous('GET', user)).status).toBe(404)
      const permissions = cast.cms.strapi.db.query('plugin::users-permissions.permission')
      const where = { action: `${uid}.findOne` }
      const [grant] = await permissions.findMany({ where, populate: ['role'] })
      await permissions.deleteMany({ where })
      expect((await cast.as.anonymous('GET', rendition(cast.seeded))).status).toBe(403)
      await permissions.create({ data: { ...where, role: grant.role.id } })
      expect((await cast.as.anonymous('GET', rendition(cast.seeded))).status).toBe(200)
    })
  })
}
