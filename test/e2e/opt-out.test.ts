// Three boots on one database: opting out and in again keeps the data; removing the opt-in is refused.
import { rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
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
})
