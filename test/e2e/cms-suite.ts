// One boot of the reference CMS, and every story about it; run on SQLite and on PostgreSQL.
import { rmSync } from 'node:fs'
import { renditionRecord } from '@kanaal/types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeAssets } from './asset-stories.ts'
import { describeAuthors } from './author-stories.ts'
import type { CmsCast } from './cms-cast.ts'
import { describeCompanions } from './companion-stories.ts'
import { DEFAULT_TARGETS } from './default-targets.ts'
import { describeDeliverProperty } from './deliver-property.ts'
import { describeDeliver } from './deliver-stories.ts'
import { describeDocuments } from './document-stories.ts'
import { describeHistory } from './history-stories.ts'
import { describeHistoryWords } from './history-word-stories.ts'
import { describeMetadata } from './metadata-stories.ts'
import { describeOpenApi } from './open-api-stories.ts'
import { describePolicies } from './policy-stories.ts'
import { describePreviews } from './preview-stories.ts'
import { describePublication } from './publication-stories.ts'
import { describeReadiness } from './readiness-stories.ts'
import { type Mailbox, receiveMail } from './receive-mail.ts'
import { describeRelated } from './related-stories.ts'
import { describeRenditions } from './rendition-stories.ts'
import { describeRequests } from './request-stories.ts'
import { describeRoutes } from './route-stories.ts'
import { type Callers, signIn } from './sign-in.ts'
import { copyCms, type RunningCms, startCms } from './start-cms.ts'
import { describeTaxonomy } from './taxonomy-stories.ts'
import { describeTaxonomyWork } from './taxonomy-work-stories.ts'
import { describeTestMail } from './test-mail-stories.ts'

const uid = 'api::article.article'
const contentManager = `/content-manager/collection-types/${uid}`

export function describeCms(
  name: string,
  databaseOf: (app: string) => Promise<Record<string, string>>,
  describeMore: (cast: CmsCast) => void,
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

    describePreviews(cast)
    describeRequests(cast)
    describePublication(cast)
    describeAuthors(cast)

    describeRenditions(cast)

    describeDocuments(cast)
    describeOpenApi(cast)
    describeCompanions(cast)

    describeReadiness(cast)

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

    describeMore(cast)

    describe('policies', () => describePolicies(() => cast))

    describe('without rendering', () => {
      // Every publication would be rendered for all targets first, which the stories above are about.
      beforeAll(() => cms.strapi.config.set('plugin::omnichannel.gate', 'off'))
      afterAll(() => cms?.strapi.config.set('plugin::omnichannel.gate', 'error'))

      describeTaxonomy(() => ({ cms, as }))

      describeTaxonomyWork(() => ({ cms, as }))

      describeMetadata(cast)

      describe('the record of changes', () => {
        describeHistory(() => cast)
        describeHistoryWords(() => cast)
      })

      describe('images', () => describeAssets(() => cast))

      describe('the right content', () => {
        describeDeliver(() => cast)
        describeDeliverProperty(() => cast)
        describeRelated(() => cast)
      })
    })

    describeRoutes(cast)

    describe('a test mail', () => describeTestMail(() => ({ as, mailbox, event })))
  })
}
