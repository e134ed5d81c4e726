// One boot of the reference CMS, and every story about it; run on SQLite and on PostgreSQL.
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { defaultTargets } from '@kanaal/preset-default'
import { type Candidate, kitOf, type Published } from '@kanaal/strapi-kit/strapi-server'
import { document as documentSchema, renditionRecord } from '@kanaal/types'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { exportFrom } from './export-from.ts'
import { type Mailbox, receiveMail } from './receive-mail.ts'
import { type Callers, createApiToken, signIn } from './sign-in.ts'
import { copyCms, type RunningCms, startCms } from './start-cms.ts'
import { describeTaxonomy, taxonomyMatrix } from './taxonomy-stories.ts'
import { describeTestMail } from './test-mail-stories.ts'

const uid = 'api::article.article'
const contentManager = `/content-manager/collection-types/${uid}`
const DEFAULT_TARGETS = defaultTargets()
  .filter((target) => target.default !== false)
  .map(({ id }) => id)
/** A title that the test's own gate refuses. */
const REFUSED = 'REFUSE THIS'

export function describeCms(
  name: string,
  databaseOf: (app: string) => Promise<Record<string, string>>,
): void {
  describe(name, () => {
    const app = copyCms(name)
    let cms: RunningCms
    let as: Callers
    /** The seeded main article. */
    let seeded: string
    let event: string
    let mailbox: Mailbox

    beforeAll(async () => {
      mailbox = await receiveMail()
      cms = await startCms(app, {
        ...(await databaseOf(app)),
        SMTP_HOST: '127.0.0.1',
        SMTP_PORT: `${mailbox.port}`,
      })
      as = await signIn(cms)
      const [article] = await cms.strapi.documents(uid).findMany({ filters: { slug: 'terug-naar-school' } })
      seeded = article?.documentId ?? ''
      const [happening] = await cms.strapi.documents('api::event.event').findMany({ locale: 'nl' })
      event = happening?.documentId ?? ''
    })
    afterAll(async () => {
      await cms?.stop()
      await mailbox?.stop()
      rmSync(app, { recursive: true, force: true })
    })

    let made = 0
    const entry = (title: string, more: object = {}) => ({
      title,
      slug: `made-${++made}`,
      body: `${title} says something worth reading, in a whole sentence.`,
      ...more,
    })
    const draft = async (title: string, locale = 'nl') =>
      (await cms.strapi.documents(uid).create({ locale, data: entry(title) as never })).documentId
    const published = async (documentId: string) =>
      (
        await cms.strapi
          .documents(uid)
          .findMany({ filters: { documentId }, locale: '*', status: 'published' } as never)
      ).length
    const rendition = (documentId: string, query = 'target=web&locale=nl') =>
      `/api/omnichannel/renditions/${uid}/${documentId}?${query}`

    describe('the seed', () => {
      it('is published in both languages, with its images in the library', async () => {
        for (const [type, count] of [
          ['api::article.article', 6],
          ['api::product.product', 2],
          ['api::event.event', 1],
        ] as const) {
          for (const locale of ['nl', 'en']) {
            const found = await cms.strapi.documents(type).findMany({ locale, status: 'published' })
            expect([type, locale, found.length]).toEqual([type, locale, count])
          }
        }
        expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(5)
      })

      it('is rendered on every default target', async () => {
        for (const target of DEFAULT_TARGETS) {
          for (const locale of ['nl', 'en']) {
            const reply = await as.token('GET', rendition(seeded, `target=${target}&locale=${locale}`))
            expect([target, locale, reply.status]).toEqual([target, locale, 200])
            expect(renditionRecord.parse(reply.json)).toMatchObject({ target, locale })
            expect(reply.json.files.length, `${target} has files`).toBeGreaterThan(0)
          }
        }
      })
    })

    describe('opting in', () => {
      it('shows on the settings page, with the lines to paste', async () => {
        const { status, json } = await as.admin('GET', '/omnichannel/participation')
        expect(status).toBe(200)
        const article = json.types.find((type: { uid: string }) => type.uid === uid)
        expect(article).toMatchObject({
          enabled: true,
          declaredIn: 'schema',
          localized: true,
          draftAndPublish: true,
          fields: { title: 'title', body: ['body', 'sections'], image: 'cover' },
        })
        expect(article.lines.config).toContain(`'${uid}': {`)
        expect(article.attributes.map(({ name }: { name: string }) => name)).not.toContain('contentMetadata')
        expect(json.targets.map(({ id }: { id: string }) => id)).toEqual(
          expect.arrayContaining(DEFAULT_TARGETS),
        )
        expect(json.audiences.map(({ key }: { key: string }) => key)).toEqual(['ouders', 'studenten'])
      })

      it('keeps our attributes out of REST, and in the content manager', async () => {
        const rest = await as.anonymous('GET', `/api/articles/${seeded}?populate=*&locale=nl`)
        expect(rest.status).toBe(200)
        expect(rest.text).not.toMatch(/contentMetadata|taxonomyTerms|channelCopy/)
        const admin = await as.admin('GET', `${contentManager}/${seeded}?locale=nl`)
        expect(admin.json.data.contentMetadata).toMatchObject({ campaign: 'terug-naar-school-2027' })
      })
    })

    describe('preview', () => {
      const request = (more: object = {}) => ({ uid, locale: 'nl', data: entry('Een nieuwe tekst'), ...more })
      const post = (body: unknown, caller: keyof Callers = 'admin') =>
        as[caller]('POST', '/omnichannel/preview', body)

      it('renders unsaved values on every default target, in every mode', async () => {
        const before = await cms.strapi.documents(uid).findOne({ documentId: seeded, locale: 'nl' })
        const { status, json } = await post(
          request({ documentId: seeded, data: { title: 'Nooit opgeslagen' } }),
        )
        expect(status).toBe(200)
        expect(json.document).toMatchObject({ title: 'Nooit opgeslagen', locale: 'nl', dir: 'ltr' })
        expect(json.targets.map(({ id }: { id: string }) => id)).toEqual(DEFAULT_TARGETS)
        for (const target of json.targets) {
          expect(Object.keys(target.frames).sort(), target.id).toEqual([...target.modes].sort())
          expect(target.rendition.files.every((file: object) => !('body' in file))).toBe(true)
        }
        const [web] = json.targets
        expect(web.frames[web.modes[0]]).toMatchObject({ kind: 'html', sandbox: '' })
        expect(web.frames[web.modes[0]].body).toContain('Nooit opgeslagen')
        expect(web.frames[web.modes[0]].body).not.toMatch(/<script(?! type="application\/ld\+json")/)
        expect(await cms.strapi.documents(uid).findOne({ documentId: seeded, locale: 'nl' })).toEqual(before)
      })

      it('keeps what is stored, where the form says nothing of it', async () => {
        const { json } = await post(request({ documentId: seeded, data: {} }))
        expect(json.document.facts.map(({ id }: { id: string }) => id)).toContain('rugzak-prijs')
      })

      it('takes images, relations and components from the form', async () => {
        const [file] = await cms.strapi.db.query('plugin::upload.file').findMany({ limit: 1 })
        const data = entry('Met beeld', {
          cover: { id: file.id, url: 'https://evil.example/x.png' },
          sections: [{ __component: 'shared.question', question: 'Hoe laat?', answer: 'Om **tien** uur.' }],
        })
        const { json } = await post(request({ data, targets: ['web'] }))
        const [mode] = json.targets[0].modes
        expect(json.targets[0].frames[mode].body).toContain('<strong>tien</strong>')
        expect(JSON.stringify(json)).not.toContain('evil.example')
        expect(JSON.stringify(json)).toContain(file.url)
      })

      it('plays the kiosk deck by external files from this server only', async () => {
        const { json } = await post(request({ targets: ['kiosk'] }))
        const [kiosk] = json.targets
        const frame = kiosk.frames[kiosk.modes[0]]
        expect(frame.sandbox).toBe('allow-scripts')
        expect(frame.body).toContain(`${cms.url}/api/omnichannel/player/player.js`)
        expect(frame.body).not.toMatch(/<script>(?!\s*<)/)
      })

      it('says in both languages what is wrong, and what the gate will say', async () => {
        const { json } = await post(request({ data: { ...entry('Te diep'), body: `${'> '.repeat(150)}x` } }))
        expect(json.document).toBeUndefined()
        expect(json.gate.refused).toBe(true)
        expect(json.messages[0]).toMatchObject({
          severity: 'error',
          text: { en: expect.stringContaining('100') },
        })
        expect(json.messages[0].text.nl).not.toBe(json.messages[0].text.en)
      })

      it.each([
        [{ uid: undefined }, 'uid'],
        [{ uid: 'api::nothing.nothing' }, 'uid'],
        [{ uid: 'admin::user' }, 'uid'],
        [{ locale: 'xx' }, 'locale'],
        [{ locale: '../etc' }, 'locale'],
        [{ data: 'text' }, 'data'],
        [{ targets: ['web', 'fax'] }, 'targets.1'],
        [{ audience: 'nobody' }, 'audience'],
        [{ now: 'yesterday' }, 'now'],
        [{ filters: {} }, 'filters'],
        [{ data: { title: 'a\0b' } }, 'data.title'],
      ])('answers %j with 400 at %s', async (more, path) => {
        const { status, json } = await post(request(more))
        expect(status).toBe(400)
        expect(json.error.details.errors.map((error: { path: string[] }) => error.path.join('.'))).toContain(
          path,
        )
      })

      it('refuses what is larger than a document may be', async () => {
        const { status } = await post(request({ data: entry('Groot', { body: 'x'.repeat(4_000_000) }) }))
        expect(status).toBe(413)
        const { json } = await post(request({ data: entry('Net te groot', { body: 'x'.repeat(1_100_000) }) }))
        expect(json.messages[0].text.en).toMatch(/1[,.]?048[,.]?576/)
      })

      it('shows nobody what they may not read', async () => {
        const roles = cms.strapi.service('admin::role') as unknown as {
          findOne(where: object): Promise<{ id: number }>
          addPermissions(id: number, permissions: object[]): Promise<unknown>
        }
        const author = await roles.findOne({ code: 'strapi-author' })
        expect((await post(request(), 'author')).status).toBe(403)
        const action = { subject: null, properties: {}, conditions: [] }
        await roles.addPermissions(author.id, [{ ...action, action: 'plugin::omnichannel.preview' }])
        // An author reads only what they made themselves: the seeded article is somebody else's.
        expect((await post(request(), 'author')).status).toBe(200)
        expect((await post(request({ documentId: seeded }), 'author')).status).toBe(403)
        const list = await as.author('GET', `/omnichannel/readiness?uid=${uid}`)
        expect([list.status, list.json.rows]).toEqual([200, []])
        const own = await cms.strapi.db
          .query('admin::permission')
          .findMany({ where: { action: 'plugin::omnichannel.preview', role: { id: author.id } } })
        await cms.strapi.db
          .query('admin::permission')
          .deleteMany({ where: { id: { $in: own.map(({ id }: { id: number }) => id) } } })
      })
    })

    describe('publication', () => {
      const seen: Candidate[] = []
      beforeAll(() => {
        kitOf(cms.strapi).gates.set('test', async (candidate) => {
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
      afterAll(() => kitOf(cms.strapi).gates.delete('test'))
      afterEach(() => {
        seen.length = 0
        kitOf(cms.strapi).projections.clear()
      })

      const bothLocales = async (nl: string, en: string) => {
        const documentId = await draft(nl)
        await cms.strapi.documents(uid).update({ documentId, locale: 'en', data: entry(en) as never })
        return documentId
      }
      const documents = () => cms.strapi.documents(uid)
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
          return { documentId, ...toAttempt(await as.admin('POST', url, entry(title))) }
        },
        'content manager, bulk': async (title) => {
          const [first, second] = [await draft('In orde'), await draft(title)]
          const body = { documentIds: [first, second], locale: 'nl' }
          return {
            documentId: second,
            ...toAttempt(await as.admin('POST', `${contentManager}/actions/bulkPublish`, body)),
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
            ...toAttempt(
              await restCaller('PUT', `/api/articles/${documentId}?locale=nl`, { data: { title } }),
            ),
          }
        },
      }
      let restCaller: Callers['admin']
      beforeAll(async () => {
        const tokens = cms.strapi.service('admin::api-token') as unknown as {
          create(token: object): Promise<{ accessKey: string }>
        }
        const { accessKey } = await tokens.create({
          name: 'writer',
          description: '',
          type: 'full-access',
          lifespan: null,
        })
        restCaller = (method, path, body) =>
          as.anonymous(method, path, body, { authorization: `Bearer ${accessKey}` })
      })

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

      it('is refused by what the renditions say, in the language of whoever publishes', async () => {
        const data = { ...entry('Te diep'), body: `${'> '.repeat(150)}x` }
        const documentId = (await documents().create({ locale: 'nl', data: data as never })).documentId
        const reply = await as.admin(
          'POST',
          `${contentManager}/${documentId}/actions/publish?locale=nl`,
          data,
        )
        expect(reply.status).toBe(400)
        expect(reply.json.error.details.errors[0].path).toEqual(['body'])
        const dutch = await as.admin(
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
        kitOf(cms.strapi).projections.set('test', async (one) => void projected.push(one))
        const documentId = await bothLocales('Een', 'One')
        await documents().publish({ documentId, locale: '*' })
        expect(projected.map(({ locale, entry }) => [locale, entry.title]).sort()).toEqual([
          ['en', 'One'],
          ['nl', 'Een'],
        ])
        kitOf(cms.strapi).projections.set('test', async () => {
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
        kitOf(cms.strapi).gates.set('slip', async () => {
          kitOf(cms.strapi).gates.delete('slip')
          await documents().update({ documentId, locale: 'nl', data: { title: 'Stiekem' } as never })
          return []
        })
        const result = await attempt(() => documents().publish({ documentId, locale: 'nl' }))
        expect(result).toMatchObject({ error: { message: expect.stringContaining('changed this document') } })
        expect(await published(documentId)).toBe(0)
      })
    })

    describe('renditions', () => {
      it('give JSON, or the bytes of a part, with an ETag that answers 304', async () => {
        const documentId = await draft('Zonder einde')
        await cms.strapi.documents(uid).publish({ documentId, locale: 'nl' })
        const json = await as.anonymous('GET', rendition(documentId))
        const etag = json.headers.get('etag') ?? ''
        expect(json.headers.get('cache-control')).toBe('public, no-cache')
        expect(etag).toMatch(/^"[\w-]+"$/)
        const again = await as.anonymous('GET', rendition(documentId), undefined, {
          'if-none-match': `W/${etag}`,
        })
        expect([again.status, again.text]).toEqual([304, ''])
        const html = await as.anonymous('GET', rendition(seeded, 'target=web&locale=nl&part=html'))
        expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8')
        expect(html.headers.get('content-security-policy')).toMatch(/^sandbox;/)
        expect(html.headers.get('x-content-type-options')).toBe('nosniff')
        expect(html.text).toContain('<html lang="nl"')
        const whole = await as.anonymous('GET', rendition(seeded))
        const file = whole.json.files.find(({ role }: { role: string }) => role === 'html')
        expect(createHash('sha256').update(html.text).digest('hex')).toBe(file.sha256)
        const head = await as.anonymous('GET', rendition(seeded, 'target=web&locale=nl&part=head'))
        expect(head.json.title).toContain('Terug naar school')
      })

      it('name images of the media library, and only a screen takes them along', async () => {
        const html = (await as.anonymous('GET', rendition(seeded, 'target=web&locale=nl&part=html'))).text
        const [, src = ''] = /<img[^>]* src="([^"]+)"/.exec(html) ?? []
        expect(src).toMatch(/^http:\/\/[^/]+\/uploads\//)
        expect((await as.anonymous('GET', new URL(src).pathname)).status).toBe(200)
        const { json } = await as.anonymous('GET', rendition(seeded, 'target=kiosk&locale=nl'))
        const image = json.files.find(({ role }: { role: string }) => role === 'asset')
        const bytes = await as.anonymous(
          'GET',
          rendition(seeded, `target=kiosk&locale=nl&part=${image.path}`),
        )
        expect([bytes.status, bytes.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
      })

      it('change their ETag when the document does', async () => {
        const documentId = await draft('Voor de wijziging')
        await cms.strapi.documents(uid).publish({ documentId, locale: 'nl' })
        const before = await as.anonymous('GET', rendition(documentId))
        const data = { title: 'Na de wijziging' } as never
        await cms.strapi.documents(uid).update({ documentId, locale: 'nl', data, status: 'published' })
        const etag = before.headers.get('etag') ?? ''
        const after = await as.anonymous('GET', rendition(documentId), undefined, { 'if-none-match': etag })
        expect([after.status, after.json?.parts.title]).toEqual([200, 'Na de wijziging'])
      })

      it('differ by audience', async () => {
        const read = async (audience: string) =>
          (
            await as.anonymous(
              'GET',
              rendition(seeded, `target=web&locale=nl&part=html&audience=${audience}`),
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
        const reply = await as.anonymous('GET', rendition(seeded, query))
        expect(reply.status).toBe(status)
        if (path) expect(reply.json.error.details.errors[0].path.join('.')).toBe(path)
      })

      it('of an internal target are for programs of the house', async () => {
        const briefing = rendition(seeded, 'target=briefing&locale=nl')
        expect((await as.anonymous('GET', briefing)).status).toBe(403)
        expect((await as.token('GET', briefing)).status).toBe(200)
      })

      it('tell a visitor nothing that is said to editors', async () => {
        const documentId = await draft('Zonder samenvatting')
        await cms.strapi.documents(uid).publish({ documentId, locale: 'nl' })
        const path = rendition(documentId, 'target=bluesky&locale=nl')
        expect((await as.token('GET', path)).json.messages).not.toEqual([])
        expect((await as.anonymous('GET', path)).json.messages).toEqual([])
      })

      it('keep what CORS says caches must tell apart', async () => {
        const reply = await as.anonymous('GET', rendition(seeded), undefined, { origin: 'https://a.example' })
        const vary = reply.headers.get('vary')?.toLowerCase().split(/, */) ?? []
        expect(vary).toEqual(expect.arrayContaining(['origin', 'authorization']))
      })

      it('are made once for many who ask at the same time', async () => {
        const documentId = await draft('Druk bezocht')
        await cms.strapi.documents(uid).publish({ documentId, locale: 'nl' })
        const replies = await Promise.all(
          Array.from({ length: 20 }, () => as.anonymous('GET', rendition(documentId))),
        )
        expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
        expect(replies[0]?.status).toBe(200)
      })

      it('include only what the reader may read', async () => {
        const [product] = await cms.strapi
          .documents('api::product.product')
          .findMany({ locale: 'nl', status: 'published' })
        const name = /\p{L}{9,}/u.exec(String(product?.body))?.[0] ?? ''
        const body = `Kijk ook naar:\n\n::include{id="api::product.product/${product?.documentId}"}\n`
        const { documentId } = await cms.strapi
          .documents(uid)
          .create({ locale: 'nl', data: entry('Met een ander', { body }) as never, status: 'published' })
        const page = rendition(documentId, 'target=web&locale=nl&part=html')
        expect((await as.token('GET', page)).text).toContain(name)
        expect((await as.anonymous('GET', page)).text).toContain(name)
        const permissions = cms.strapi.db.query('plugin::users-permissions.permission')
        const where = { action: 'api::product.product.findOne', role: { type: 'public' } }
        const grant = await permissions.findOne({ where, populate: ['role'] })
        await permissions.delete({ where: { id: grant.id } })
        expect((await as.anonymous('GET', page)).text).not.toContain(name)
        expect((await as.token('GET', page)).text).toContain(name)
        await permissions.create({ data: { action: where.action, role: grant.role.id } })
      })

      it('exist only for what is published', async () => {
        const documentId = await draft('Nog geheim')
        expect((await as.anonymous('GET', rendition(documentId))).status).toBe(404)
        await cms.strapi.documents(uid).publish({ documentId, locale: 'nl' })
        expect((await as.anonymous('GET', rendition(documentId))).status).toBe(200)
        expect((await as.anonymous('GET', rendition(documentId, 'target=web&locale=en'))).status).toBe(404)
        await cms.strapi
          .documents(uid)
          .update({ documentId, locale: 'nl', data: { title: 'Nieuw en geheim' } as never })
        expect((await as.anonymous('GET', rendition(documentId))).text).not.toContain('Nieuw en geheim')
        await cms.strapi.documents(uid).unpublish({ documentId, locale: 'nl' })
        expect((await as.anonymous('GET', rendition(documentId))).status).toBe(404)
      })

      it('exist only for types that take part, and that the caller may read', async () => {
        const user = '/api/omnichannel/renditions/plugin::users-permissions.user/x?target=web'
        expect((await as.anonymous('GET', user)).status).toBe(404)
        const permissions = cms.strapi.db.query('plugin::users-permissions.permission')
        const where = { action: `${uid}.findOne` }
        const [grant] = await permissions.findMany({ where, populate: ['role'] })
        await permissions.deleteMany({ where })
        expect((await as.anonymous('GET', rendition(seeded))).status).toBe(403)
        await permissions.create({ data: { ...where, role: grant.role.id } })
        expect((await as.anonymous('GET', rendition(seeded))).status).toBe(200)
      })
    })

    describe('documents', () => {
      it('come as NDJSON, page by page, each once', async () => {
        const ids: string[] = []
        let cursor: string | null = null
        do {
          const path = `/api/omnichannel/documents?type=api::product.product&limit=3${cursor ? `&cursor=${cursor}` : ''}`
          const reply = await as.token('GET', path)
          expect(reply.status).toBe(200)
          expect(reply.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
          expect(reply.headers.get('etag')).toBeTruthy()
          for (const line of reply.text.trim().split('\n')) {
            const { id, locale } = documentSchema.parse(JSON.parse(line))
            ids.push(`${id} ${locale}`)
          }
          cursor = reply.headers.get('x-next-cursor')
        } while (cursor)
        expect([ids.length, new Set(ids).size]).toEqual([4, 4])
      })

      it('span all types the caller may read, or one locale', async () => {
        const all = (await as.token('GET', '/api/omnichannel/documents?limit=100')).text.trim().split('\n')
        const types = new Set(all.map((line) => JSON.parse(line).type))
        expect([...types].sort()).toEqual(['article', 'event', 'product'])
        const dutch = (await as.token('GET', '/api/omnichannel/documents?limit=100&locale=nl')).text
          .trim()
          .split('\n')
        expect(new Set(dutch.map((line) => JSON.parse(line).locale))).toEqual(new Set(['nl']))
      })

      it.each([
        ['filters[x]=1', 'filters'],
        ['limit=1000', 'limit'],
        ['cursor=abc', 'cursor'],
        ['type=admin::user', 'type'],
        ['locale=xx', 'locale'],
      ])('answer %s with 400', async (query, path) => {
        const { status, json } = await as.token('GET', `/api/omnichannel/documents?${query}`)
        expect([status, json.error.details.errors[0].path.join('.')]).toEqual([400, path])
      })
    })

    describe('the command line', () => {
      it('exports what is published, every page of it', { timeout: 120_000 }, async () => {
        const reply = await as.token('GET', '/api/omnichannel/documents?type=api::event.event&limit=100')
        const ids = reply.text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).id as string)
        const run = await exportFrom(
          `${cms.url}?type=api::event.event`,
          await createApiToken(cms, 'exporter'),
        )
        expect([run.status, run.errors], run.stderr).toEqual([0, ''])
        expect(run.manifest.documents.map(({ id }) => id).sort()).toEqual(ids.sort())
        expect(run.manifest.documents.flatMap(({ renditions }) => renditions).length).toBe(
          ids.length * DEFAULT_TARGETS.length,
        )
      })

      it('says which token is asked for, and ends with 3', { timeout: 120_000 }, async () => {
        const run = await exportFrom(cms.url, 'not-a-token')
        expect([run.status, run.stderr]).toEqual([3, expect.stringContaining('KANAAL_TOKEN')])
      })
    })

    it('readiness lists drafts with the state of every target', async () => {
      const { status, json } = await as.admin(
        'GET',
        '/omnichannel/readiness?uid=api::product.product&locale=nl&pageSize=2',
      )
      expect(status).toBe(200)
      expect(json.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 1, total: 2 })
      expect(json.rows[0]).toMatchObject({ locale: 'nl', status: 'published' })
      expect(json.rows[0].targets.map(({ target }: { target: string }) => target)).toEqual(DEFAULT_TARGETS)
      expect((await as.admin('GET', '/omnichannel/readiness?uid=api::product.product&sort=x')).status).toBe(
        400,
      )
    })

    it('hands out the player, and nothing beside it', async () => {
      const script = await as.anonymous('GET', '/api/omnichannel/player/player.js')
      expect([script.status, script.headers.get('content-type')]).toEqual([
        200,
        'text/javascript; charset=utf-8',
      ])
      expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      for (const file of ['package.json', '..%2fpackage.json', 'index.js', '__proto__']) {
        expect((await as.anonymous('GET', `/api/omnichannel/player/${file}`)).status).toBe(404)
      }
    })

    it('has secrets of nobody in any answer', async () => {
      const users = await cms.strapi.db.query('admin::user').findMany()
      const secrets = users.flatMap(({ email, password }: { email: string; password: string }) => [
        email,
        password,
      ])
      for (const path of [
        rendition(seeded),
        rendition(seeded, 'target=web&locale=nl&part=html'),
        '/api/omnichannel/documents?limit=100',
      ]) {
        const { text } = await as.token('GET', path)
        for (const secret of secrets) expect(text).not.toContain(secret)
        expect(text).not.toMatch(/createdBy|updatedBy|provider_metadata/)
      }
    })

    describeTaxonomy(() => ({ cms, as }))

    describe('every route, by who asks', () => {
      const preview = { uid, locale: 'nl', data: { title: 'Wie vraagt dit?', slug: 'wie', body: 'Iemand.' } }
      /** Path and body, then the status for anonymous, author and super administrator. */
      const matrix: Record<string, [() => string, unknown, number, number, number]> = {
        ...taxonomyMatrix,
        'POST /omnichannel/preview': [() => '/omnichannel/preview', preview, 401, 403, 200],
        'POST /omnichannel/test-mail': [
          () => '/omnichannel/test-mail',
          { ...preview, target: 'email' },
          401,
          403,
          200,
        ],
        'GET /omnichannel/readiness': [
          () => `/omnichannel/readiness?uid=${uid}&pageSize=1`,
          undefined,
          401,
          403,
          200,
        ],
        'GET /omnichannel/participation': [() => '/omnichannel/participation', undefined, 401, 403, 200],
        // An administrator's token is no credential for the content API.
        'GET /api/omnichannel/renditions/:uid/:documentId': [
          () => rendition(seeded),
          undefined,
          200,
          401,
          401,
        ],
        'GET /api/omnichannel/documents': [
          () => '/api/omnichannel/documents?limit=1',
          undefined,
          403,
          401,
          401,
        ],
        'GET /api/omnichannel/player/:file': [
          () => '/api/omnichannel/player/player.css',
          undefined,
          200,
          200,
          200,
        ],
      }

      it('the matrix names every route of our plugins', () => {
        const routes = ['omnichannel', 'content-metadata', 'taxonomy'].flatMap((plugin) =>
          Object.values(cms.strapi.plugin(plugin).routes as unknown as Record<string, Router>).flatMap(
            ({ type, routes: list }) =>
              list.map(({ method, path }) => `${method} ${type === 'admin' ? '' : '/api'}/${plugin}${path}`),
          ),
        )
        expect(routes.sort()).toEqual(Object.keys(matrix).sort())
      })

      it.each(Object.keys(matrix))('%s', async (route) => {
        const [path, body, ...expected] = matrix[route] ?? [() => '', undefined]
        const method = route.split(' ')[0] ?? ''
        const statuses: number[] = []
        for (const caller of [as.anonymous, as.author, as.admin])
          statuses.push((await caller(method, path(), body)).status)
        expect(statuses).toEqual(expected)
      })
    })

    describe('a test mail', () => describeTestMail(() => ({ as, mailbox, event })))
  })
}

interface Router {
  type: string
  routes: { method: string; path: string }[]
}

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
