// A database whose assignments lack the number of a document and the month -> the same after a boot, facets included.
import { rmSync } from 'node:fs'
import { verifyIndexes } from '@kanaal/strapi-kit/strapi-server'
import { afterAll, describe, expect, it } from 'vitest'
import { copyCms, type RunningCms, sqlite, startCms } from './start-cms.ts'
import { startPostgres } from './start-postgres.ts'

const TABLE = 'kanaal_tax_assignment'
const INDEX = 'kanaal_tax_assignment_stat_docu_reso_uid_loca_doc'

function describeUpgrade(name: string, databaseOf: (app: string) => Record<string, string>): void {
  describe(`from before documents were numbered, on ${name}`, () => {
    const app = copyCms(`upgrade-${name}`)
    let cms: RunningCms | undefined
    const restart = async () => {
      await cms?.stop()
      cms = undefined
      cms = await startCms(app, databaseOf(app))
      return cms
    }
    afterAll(async () => {
      await cms?.stop()
      rmSync(app, { recursive: true, force: true })
    })
    const facets = async ({ url }: RunningCms) =>
      (await (await fetch(`${url}/api/taxonomy/query?facets=topic`)).json()).facets
    const rows = ({ strapi }: RunningCms) => strapi.db.connection(TABLE).orderBy('id')

    it('a boot makes them anew, and every facet counts what it counted', async () => {
      const before = await restart()
      const [counted, held] = [await facets(before), await rows(before)]
      expect(counted.topic.length).toBeGreaterThan(0)
      const sql = before.strapi.db.connection
      await sql.raw(`drop index ${INDEX}`)
      await sql.raw(`alter table ${TABLE} drop column document`)
      await sql.raw(`alter table ${TABLE} drop column month`)
      // Strapi looks at tables again only where its models differ from those of the boot before.
      await sql('strapi_database_schema').update({ hash: 'of another version' })

      const after = await restart()
      const apart = (list: Record<string, unknown>[]) =>
        list.map(({ id, ...row }) => JSON.stringify(Object.entries(row).sort())).sort()
      expect(apart(await rows(after))).toEqual(apart(held))
      expect(await facets(after)).toEqual(counted)
      const reports = await verifyIndexes(after.strapi, { index: 'taxonomy' })
      expect(reports.flatMap(({ stale, orphans }) => [...stale, ...orphans])).toEqual([])
    })
  })
}

describeUpgrade('sqlite', sqlite)

const postgres = await startPostgres()
if ('url' in postgres) {
  afterAll(() => postgres.stop())
  describeUpgrade('postgres', () => ({ DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url }))
} else if (process.env.KANAAL_REQUIRE_POSTGRES === '1') {
  throw new Error(`KANAAL_REQUIRE_POSTGRES=1, but ${postgres.reason}`)
} else {
  console.warn(`\n  PASSED OVER: the upgrade on PostgreSQL, because ${postgres.reason}\n`)
}
