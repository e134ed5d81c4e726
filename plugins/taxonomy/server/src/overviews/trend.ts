// What the checks found today -> one row a day and scheme; and those rows, to see whether a vocabulary gets better.
import { inTransaction } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { TrendPoint } from '../../../shared/overviews'
import { listSchemes } from '../vocabulary/rows'
import { TREND } from '../vocabulary/tables'
import { countsOf, dayOf, findingsOf } from './findings'

/** A quarter of a year, day by day. */
const DAYS = 92

/** The last look of a day counts. */
export async function keepTrend(
  strapi: Core.Strapi,
  scheme: string,
  counts: Omit<TrendPoint, 'day'>,
): Promise<void> {
  const day = dayOf(new Date())
  await inTransaction(strapi, async (sql) => {
    await sql(TREND.name).where({ scheme, day }).delete()
    await sql(TREND.name).insert({ scheme, day, ...counts })
  })
}

export async function trendOf(strapi: Core.Strapi, scheme: string): Promise<TrendPoint[]> {
  const rows: TrendPoint[] = await strapi.db
    .connection(TREND.name)
    .where({ scheme })
    .orderBy('day', 'desc')
    .limit(DAYS)
    .select('day', 'concepts', 'errors', 'warnings', 'infos', 'waived')
  return rows.reverse()
}

/** At night: also a vocabulary that nobody looks at has its line. */
export async function keepTrends(strapi: Core.Strapi): Promise<void> {
  for (const scheme of await listSchemes(strapi)) {
    await keepTrend(strapi, scheme.key, countsOf(await findingsOf(strapi, scheme, 'en')))
  }
}
