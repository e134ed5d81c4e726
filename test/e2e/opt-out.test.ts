// Boots on one database: opting out and in again keeps the data; removing the opt-in is refused; taking Kanaal out leaves the rest.
import { rmSync } from 'node:fs'
import { findAdditions, removeAdditions } from '@kanaal/strapi-kit/strapi-server'
import { afterAll, describe, expect, it } from 'vitest'
import { readTables } from '../install/schema-app/observe-app.ts'
import { callerOf, login } from './sign-in.ts'
import { ADMIN, changeSchema, copyCms, type RunningCms, sqlite, startCms } from './start-cms.ts'

const uid = 'api::article.article'

interface Found {
  ruleId: string
}

describe('opting out', () => {
  const app = copyCms('opt-out')
  let cms: RunningCms | undefined
  const restart = async () => {
    await cms?.stop()
    cms = undefined
    cms = await startCms(app, sqlite(app))
    return cms
  }
  afterAll(async () => {
    await cms?.stop()
    rmSync(app, { recursive: true, force: true })
  })
  const read = async ({ strapi }: RunningCms) =>
    strapi.db.query(uid).findMany({ where: { slug: 'terug-naar-school' }, orderBy: { id: 'asc' } })

  it('and in again keeps every value, and seeds nothing twice', async () => {
    const before = await read(await restart())
    expect(before[0]?.contentMetadata).toMatchObject({ campaign: 'terug-naar-school-2027' })

    changeSchema(app, 'article', ({ pluginOptions }) => {
      pluginOptions.kanaal = { enabled: false }
    })
    const out = await restart()
    const reply = await fetch(
      `${out.url}/api/omnichannel/renditions/${uid}/${before[0]?.documentId}?target=web`,
    )
    expect(reply.status).toBe(404)

    changeSchema(app, 'article', ({ pluginOptions }) => {
      pluginOptions.kanaal = { enabled: true }
    })
    // And its events get hosts, for the next story.
    changeSchema(app, 'event', ({ pluginOptions, attributes }) => {
      const own = { pluginOptions: { i18n: { localized: true } } }
      attributes.hosts = { type: 'relation', relation: 'manyToMany', target: uid, ...own }
      pluginOptions.kanaal = { enabled: true, fields: { ...pluginOptions.kanaal?.fields, authors: 'hosts' } }
    })
    expect(await read(await restart())).toEqual(before)
  })

  it('once in, a document says which of its related documents readers will miss', async () => {
    const { strapi, url } = cms ?? (await restart())
    const event = 'api::event.event'
    const admin = callerOf({ url }, await login({ url }, ADMIN))
    const [happening] = await strapi.documents(event).findMany({ locale: 'nl' })
    const documentId = happening?.documentId ?? ''
    const host = { title: 'Noor van de Balie', slug: 'noor', body: 'Noor helpt u aan de balie.' }
    const drafted = await strapi.documents(uid).create({ locale: 'nl', data: host as never })
    const preview = async (data: object) => {
      const body = { uid: event, documentId, locale: 'nl', targets: ['web'], frames: [], data }
      const { messages } = (await admin('POST', '/omnichannel/preview', body)).json as { messages: Found[] }
      return messages.filter(({ ruleId }) => ruleId === 'relation-unpublished')
    }
    const published = async () => {
      await strapi.documents(event).publish({ documentId, locale: 'nl' })
      const documents = strapi.plugin('omnichannel').service('documents') as {
        published(...ref: string[]): Promise<{ metadata: { authors?: object[] } }>
      }
      return (await documents.published(event, documentId, 'nl')).metadata.authors
    }

    const connect = { hosts: { connect: [{ documentId: drafted.documentId, locale: 'nl' }] } }
    expect(await preview(connect)).toMatchObject([
      { severity: 'warning', place: { field: ['hosts'] }, text: { nl: expect.stringContaining('Noor') } },
    ])
    await strapi.documents(event).update({ documentId, locale: 'nl', data: connect as never })
    expect(await preview({})).toHaveLength(1)
    expect(await published()).toBe(undefined)
    // That the name comes back with the next publication, no boot after the first shows: what Strapi copies of a type it
    // remembers for the whole process, and this type had no hosts (`getDeepPopulate` of @strapi/core 5.54).
    await strapi.documents(uid).publish({ documentId: drafted.documentId, locale: 'nl' })
    expect(await preview({})).toEqual([])
    await strapi.documents(uid).delete({ documentId: drafted.documentId, locale: 'nl' })
  })

  it('by removing the opt-in altogether does not boot, and says how many rows and what to do', async () => {
    changeSchema(app, 'article', ({ pluginOptions }) => {
      delete pluginOptions.kanaal
    })
    // 6 articles in 2 languages, as draft and as published row.
    await expect(restart()).rejects.toThrow(/article\.contentMetadata \(24 rows\).*\{ enabled: false \}/s)
    changeSchema(app, 'article', ({ pluginOptions }) => {
      pluginOptions.kanaal = { enabled: true }
    })
    expect((await read(await restart()))[0]?.contentMetadata).toMatchObject({
      campaign: 'terug-naar-school-2027',
    })
  })

  // `npm run proof` compares whole apps of others before and after, through the command.
  it('by taking Kanaal out removes our columns and tables, and nothing else', async () => {
    const { strapi } = cms ?? (await restart())
    const rows = await strapi.db.connection('articles').select('id', 'slug', 'title')
    const before = await readTables(strapi)
    const removed = (await removeAdditions(strapi)).filter(({ kind }) => kind !== 'rows')
    const after = await readTables(strapi)
    const gone = Object.keys(before).filter((table) => !(table in after))
    expect(gone.filter((table) => !/^(index )?kanaal_/.test(table))).toEqual([])
    expect(Object.keys(after).filter((table) => table.includes('kanaal'))).toEqual([])
    expect(removed.map(({ name }) => name)).toContain('articles.content_metadata')
    for (const columns of Object.values(after)) {
      expect(columns.join()).not.toMatch(/content_metadata|taxonomy_terms|channel_copy/)
    }
    expect(await strapi.db.connection('articles').select('id', 'slug', 'title')).toEqual(rows)
    expect(await findAdditions(strapi)).toEqual([])
  })
})
