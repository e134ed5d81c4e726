// Boots on one database: opting out and in again keeps the data; removing the opt-in is refused; taking Kanaal out leaves the rest.
import { rmSync } from 'node:fs'
import { findAdditions, removeAdditions } from '@kanaal/strapi-kit/strapi-server'
import { afterAll, describe, expect, it } from 'vitest'
import { readTables } from '../install/schema-app/observe-app.ts'
import { changeSchema, copyCms, type RunningCms, sqlite, startCms } from './start-cms.ts'

const uid = 'api::article.article'

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
    expect(await read(await restart())).toEqual(before)
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
