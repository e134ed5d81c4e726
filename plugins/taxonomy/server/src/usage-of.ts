// A concept -> how many documents have it, alone and with what stands below it: by type, language, status, role and month.
import type { Sql, SubQuery } from '@kanaal/strapi-kit/strapi-server'
import type { Core, UID } from '@strapi/strapi'
import type { Usage, Used, UsedPart } from '../../shared/usage'
import { ASSIGNMENTS } from './assignment-index'
import type { Sight } from './may-see'
import { keepTypes, type Readable } from './readable-documents'
import { CLOSURE } from './vocabulary/tables'

export interface UsageQuestion {
  key: string
  readable: Readable
  sight: Pick<Sight, 'keep'>
  now: Date
}

/** Months that a trend goes back, the present one included. */
const MONTHS = 12

interface Row {
  part: 'documents' | 'published' | 'type' | 'locale' | 'role' | 'month' | 'ownMonth'
  value: string | null
  /** PostgreSQL gives large integers as texts. */
  documents: number | string
  own: number | string
}

export async function usageOf(strapi: Core.Strapi, question: UsageQuestion): Promise<Usage> {
  const rows: Row[] = await countsOf(strapi.db.connection, question)
  const partsOf = (part: Row['part']): UsedPart[] =>
    rows
      .filter((row) => row.part === part)
      .map(({ value, documents, own }) => ({ value: value ?? '', own: Number(own), all: Number(documents) }))
      .sort((a, b) => b.all - a.all || (a.value < b.value ? -1 : 1))
  const sumOf = (part: Row['part']): Used => sum(partsOf(part))
  return {
    documents: sumOf('documents'),
    published: sumOf('published'),
    types: partsOf('type').map(({ value, ...used }) => ({
      uid: value,
      name: strapi.getModel(value as UID.ContentType)?.info.displayName ?? value,
      ...used,
    })),
    locales: partsOf('locale'),
    roles: partsOf('role'),
    ...overTime([...partsOf('month'), ...partsOf('ownMonth')], question.now),
  }
}

/**
 * One question, for most of its time goes into finding the rows: they are found once, made one for each document,
 * language and role, and counted from there.
 */
function countsOf(sql: Sql, { key, readable, sight }: UsageQuestion): SubQuery {
  const below = sql(`${CLOSURE.name} as branch`)
    .join('kanaal_concepts as concept', 'concept.key', 'branch.descendant')
    .where('branch.ancestor', key)
    .modify((keys) => sight.keep(keys, { scheme: 'concept.scheme', concept: 'concept.key' }))
    .select('branch.descendant')
  const used = sql(ASSIGNMENTS)
    .whereIn('resolved', below)
    .modify((rows) => keepTypes(rows, readable))
    .groupBy('document', 'uid', 'locale', 'role')
    .select('document', 'uid', 'locale', 'role')
    // `published` comes after `draft`.
    .max({ status: 'status' })
    .min({ month: sql.raw("nullif(month, '')") })
    .select(
      sql.raw('max(case when resolved = ? then status end) as own_status', [key]),
      sql.raw("min(case when resolved = ? then nullif(month, '') end) as own_month", [key]),
    )
  const own = 'case when own_status is not null then document end'
  const count = (part: Row['part'], by?: 'uid' | 'locale' | 'role') =>
    sql('used')
      .modify((rows) => {
        if (by) rows.groupBy(by)
      })
      .select(sql.raw('? as part', [part]), by ? `${by} as value` : sql.raw("'' as value"))
      .select(sql.raw(`count(distinct document) as documents, count(distinct ${own}) as own`))
  const firstMonths = (part: Row['part'], month: 'month' | 'own_month', counted: string) =>
    sql(sql('used').groupBy('document').min({ first: month }).max({ own_status: 'own_status' }).as(part))
      .modify((documents) => {
        if (month === 'own_month') documents.whereNotNull('own_status')
      })
      .groupBy('first')
      .select(sql.raw('? as part', [part]), 'first as value', sql.raw(counted))
  const published = sql('used').select(
    sql.raw("'published' as part, '' as value"),
    sql.raw("count(distinct case when status = 'published' then document end) as documents"),
    sql.raw("count(distinct case when own_status = 'published' then document end) as own"),
  )
  return sql
    .with('used', used)
    .select('*')
    .from(
      count('documents')
        .unionAll([
          published,
          count('type', 'uid'),
          count('locale', 'locale'),
          count('role', 'role'),
          firstMonths('month', 'month', 'count(*) as documents, 0 as own'),
          firstMonths('ownMonth', 'own_month', '0 as documents, count(*) as own'),
        ])
        .as('counted'),
    ) as unknown as SubQuery
}

/** Of a month that is yet to come nobody knows what it says: it is as none. */
function overTime(parts: readonly UsedPart[], now: Date): Pick<Usage, 'months' | 'earlier' | 'undated'> {
  const months = Array.from({ length: MONTHS }, (_, at) => {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS + 1 + at))
    return month.toISOString().slice(0, 7)
  })
  const [first = '', last = ''] = [months[0], months.at(-1)]
  return {
    months: months.map((month) => ({ month, ...sum(parts.filter(({ value }) => value === month)) })),
    earlier: sum(parts.filter(({ value }) => value !== '' && value < first)),
    undated: sum(parts.filter(({ value }) => value === '' || value > last)),
  }
}

const sum = (parts: readonly Used[]): Used => ({
  own: parts.reduce((total, { own }) => total + own, 0),
  all: parts.reduce((total, { all }) => total + all, 0),
})
