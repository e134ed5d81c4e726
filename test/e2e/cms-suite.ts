// One boot of the reference CMS, and every story about it; run on SQLite and on PostgreSQL.
import { rmSync } from 'node:fs'
import { renditionRecord } from '@kanaal/types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assetMatrix, describeAssets } from './asset-stories.ts'
import type { CmsCast } from './cms-cast.ts'
import { describeCompanions } from './companion-stories.ts'
import { DEFAULT_TARGETS } from './default-targets.ts'
import { describeDeliverProperty } from './deliver-property.ts'
import { deliverMatrix, describeDeliver } from './deliver-stories.ts'
import { describeDocuments } from './document-stories.ts'
import { describeHistory, historyMatrix } from './history-stories.ts'
import { describeMetadata, metadataMatrix } from './metadata-stories.ts'
import { describePolicies, policyMatrix } from './policy-stories.ts'
import { describePublication } from './publication-stories.ts'
import { type Mailbox, receiveMail } from './receive-mail.ts'
import { describeRenditions } from './rendition-stories.ts'
import { describeRequests } from './request-stories.ts'
import { type Callers, signIn } from './sign-in.ts'
import { copyCms, type RunningCms, startCms } from './start-cms.ts'
import { describeTaxonomy, taxonomyMatrix } from './taxonomy-stories.ts'
import { describeTaxonomyWork } from './taxonomy-work-stories.ts'
import { describeTestMail } from './test-mail-stories.ts'

const uid = 'api::article.article'
const contentManager = `/content-manager/collection-types/${uid}`

export function describeCms(
  name: string,
  databaseOf: (app: string) => Promise<Record<string, string>>,
  describeMore?: (running: () => { cms: RunningCms; as: Callers }) => void,
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

    const cast: CmsCast = {
      get cms() {
        return cms
      },
      get as() {
        return as
      },
      get seeded() {
        return seeded
      },
      entry,
      draft,
      published,
      rendition,
    }

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

    describeRequests(cast)
    describePublication(cast)

    describeRenditions(cast)

    describeDocuments(cast)
    describeCompanions(cast)

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

    describeTaxonomyWork(() => ({ cms, as }))

    describeMore?.(() => ({ cms, as }))

    describeMetadata(cast)

    describe('the record of changes', () => describeHistory(() => cast))

    describe('images', () => describeAssets(() => cast))

    describe('policies', () => describePolicies(() => cast))

    describe('the right content', () => {
      describeDeliver(() => cast)
      describeDeliverProperty(() => cast)
    })

    describe('every route, by who asks', () => {
      const preview = { uid, locale: 'nl', data: { title: 'Wie vraagt dit?', slug: 'wie', body: 'Iemand.' } }
      /** Path and body, then the status for anonymous, author and super administrator. */
      const matrix: Record<string, [() => string, unknown, number, number, number]> = {
        ...taxonomyMatrix,
        ...assetMatrix,
        ...policyMatrix,
        ...deliverMatrix,
        ...metadataMatrix,
        ...historyMatrix,
        'GET /api/content-metadata/:uid/:documentId': [
          () => `/api/content-metadata/${uid}/${seeded}?locale=nl`,
          undefined,
          200,
          401,
          401,
        ],
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
