// The reference CMS on PostgreSQL: the same stories.
import { afterAll, describe, it } from 'vitest'
import { describeCms } from './cms-suite.ts'
import { describeNodes } from './node-stories.ts'
import { startPostgres } from './start-postgres.ts'

const postgres = await startPostgres()

if ('url' in postgres) {
  afterAll(() => postgres.stop())
  const database = { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url }
  describeCms(
    'postgres',
    async () => database,
    (cast) => describeNodes(() => cast, database),
  )
} else if (process.env.KANAAL_REQUIRE_POSTGRES === '1') {
  throw new Error(`KANAAL_REQUIRE_POSTGRES=1, but ${postgres.reason}`)
} else {
  console.warn(`\n  PASSED OVER: the PostgreSQL tests, because ${postgres.reason}\n`)
  describe.skip('postgres', () => it('passed over', () => {}))
}
