// What people who may read only some documents get of the desk, and what an app's own hooks change of a publication.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'

const uid = 'api::article.article'
const contentManager = `/content-manager/collection-types/${uid}?locale=nl`

interface Roles {
  findOne(where: object): Promise<{ id: number }>
  addPermissions(id: number, permissions: object[]): Promise<{ id: number }[]>
}

export function describeAuthors(cast: CmsCast): void {
  const { entry } = cast

  describe('an author, as Strapi made the role', () => {
    let own: string
    let granted: number[] = []
    const grant = async (action: string, more: object = {}) => {
      const roles = cast.cms.strapi.service('admin::role') as unknown as Roles
      const { id } = await roles.findOne({ code: 'strapi-author' })
      const made = await roles.addPermissions(id, [
        { subject: null, properties: {}, conditions: [], ...more, action },
      ])
      granted = [...granted, ...made.map((one) => one.id)]
    }
    const preview = (documentId: string, data: object = {}) =>
      cast.as.author('POST', '/omnichannel/preview', {
        uid,
        documentId,
        locale: 'nl',
        data,
        targets: ['web'],
      })

    beforeAll(async () => {
      await grant('plugin::omnichannel.preview')
      // Strapi makes the role before there are languages: somebody has to tick them.
      await grant('plugin::content-manager.explorer.read', {
        subject: uid,
        properties: { fields: ['title', 'slug', 'body'], locales: ['nl'] },
        conditions: ['admin::is-creator'],
      })
      const written = entry('Van mijzelf', { contentMetadata: { custom: { mine: 'yes' } } })
      const { status, json } = await cast.as.author('POST', contentManager, written)
      expect(status).toBe(201)
      own = json.data.documentId
    })
    afterAll(async () => {
      await cast.cms.strapi.db.query('admin::permission').deleteMany({ where: { id: { $in: granted } } })
      await cast.cms.strapi.documents(uid).delete({ documentId: own, locale: '*' })
    })

    it('sees a preview of what they made, with what is stored of it', async () => {
      const { status, json } = await preview(own)
      expect([status, json.document?.title]).toEqual([200, 'Van mijzelf'])
      expect(JSON.stringify(json.targets[0].frames)).toContain('worth reading')
      // Who made it was asked of the database, and stays there.
      expect(JSON.stringify(json)).not.toContain('createdBy')
    })

    it('sees what they type into it', async () => {
      const { json } = await preview(own, { title: 'Nog van mijzelf' })
      expect(json.document.title).toBe('Nog van mijzelf')
    })

    it('sees nothing of what another made', async () => {
      expect((await preview(cast.seeded)).status).toBe(403)
    })

    it('sees what people of the same role made, where the role says so', async () => {
      const other = await cast.draft('Van de redactie')
      expect((await preview(other)).status).toBe(403)
      await grant('plugin::content-manager.explorer.read', {
        subject: uid,
        properties: { fields: ['title', 'slug', 'body'], locales: ['nl'] },
        conditions: ['admin::has-same-role-as-creator'],
      })
      const admins = cast.cms.strapi.db.query('admin::user')
      const author = await admins.findOne({ where: { email: 'author@example.com' } })
      await cast.cms.strapi.db
        .query(uid)
        .updateMany({ where: { documentId: other }, data: { createdBy: author.id } as never })
      const [row] = await cast.cms.strapi.db.query(uid).findMany({ where: { documentId: other } })
      await cast.cms.strapi.db.query(uid).update({ where: { id: row.id }, data: { createdBy: author.id } })
      expect((await preview(other)).status).toBe(200)
      await cast.cms.strapi.documents(uid).delete({ documentId: other, locale: '*' })
    })
  })

  describe('a hook of the app', () => {
    const hooks: (() => void)[] = []
    const onCreate = (hook: (data: Record<string, unknown>) => void) => {
      const isPublished = ({ publishedAt }: Record<string, unknown>) => Boolean(publishedAt)
      hooks.push(
        cast.cms.strapi.db.lifecycles.subscribe({
          models: [uid],
          beforeCreate: ({ params }: { params: { data?: Record<string, unknown> } }) => {
            if (params.data && isPublished(params.data)) hook(params.data)
          },
        } as never) as unknown as () => void,
      )
    }
    afterAll(() => {
      for (const remove of hooks) remove()
    })
    const publish = (documentId: string) =>
      cast.cms.strapi.documents(uid).publish({ documentId, locale: 'nl' })

    it('that changes what is published changes what the channels say', async () => {
      const documentId = await cast.draft('Voor de haak')
      onCreate((data) => {
        if (data.title === 'Voor de haak') data.summary = 'Door een haak geschreven.'
      })
      await publish(documentId)
      const { status, json } = await cast.as.token('GET', cast.rendition(documentId, 'target=x&locale=nl'))
      expect(status).toBe(200)
      expect(json.parts.posts[0].text).toContain('Door een haak geschreven.')
    })

    it('that refuses leaves nothing of the publication behind', async () => {
      const documentId = await cast.draft('Niet door de haak')
      onCreate((data) => {
        if (data.title === 'Niet door de haak') throw new Error('The hook says no.')
      })
      await expect(publish(documentId)).rejects.toThrow('The hook says no.')
      expect(await cast.published(documentId)).toBe(0)
      expect((await cast.as.token('GET', cast.rendition(documentId))).status).toBe(404)
    })
  })
}
