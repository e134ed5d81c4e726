// A list and filters -> the documents in it, as the index has them, and how many stand in every list.
import type { Profile } from '@kanaal/metadata'
import { isLocalized, type Sql } from '@kanaal/strapi-kit/strapi-server'
import type { Localized } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import {
  CARE_LISTS,
  LISTS,
  type ListName,
  type OverviewAnswer,
  type SummaryAnswer,
} from '../../../shared/contracts'
import type { Settings } from '../config'
import { getService } from '../get-service'
import { META_FACET, META_INDEX, type MetaFacetRow } from '../index-rows'
import { languagesOf } from '../overview/languages-of'
import { channelsOf, inList, type ListContext, ORDER, ownerIsNobody } from '../overview/lists'
import { type ReadableType, readableRows, readableTypes } from '../overview/readable-rows'
import { type FoundRow, toRow } from '../overview/to-row'
import { escalatedBefore } from '../standing'

export interface OverviewQuery {
  list: ListName
  page: number
  pageSize: number
  type?: string | undefined
  locale?: string | undefined
  owner?: string | undefined
  team?: string | undefined
  campaign?: string | undefined
  target?: string | undefined
}

interface Locale {
  code: string
}

type Query = ReturnType<Sql>

export const overview = ({ strapi }: { strapi: Core.Strapi }) => {
  const sql = (): Sql => strapi.db.connection
  /** Where nobody can assign terms, nothing lacks any; where there is one language, nothing lacks a translation. */
  const has = (list: ListName, types: readonly ReadableType[], { locales }: ListContext): boolean => {
    if (list === 'untagged') return strapi.plugin('taxonomy') !== undefined
    return (
      list !== 'untranslated' || (locales.length > 1 && types.some(({ uid }) => isLocalized(strapi, uid)))
    )
  }

  const contextOf = async (
    now: number,
    { target, locale }: Partial<OverviewQuery> = {},
  ): Promise<ListContext> => ({
    now,
    locales: (await strapi.plugin('i18n')?.service('locales').find())?.map(({ code }: Locale) => code) ?? [],
    locale,
    gone: await getService(strapi, 'people').gone(),
    escalatedBefore: escalatedBefore(
      now,
      (strapi.config.get('plugin::content-metadata') as Settings).escalateMonths,
    ),
    target,
  })

  const filtered = (types: readonly ReadableType[], query: Partial<OverviewQuery>, context: ListContext) =>
    readableRows(strapi, sql(), types).modify((rows) => {
      const { owner } = query
      if (owner !== undefined) rows.where(isAsked(owner, context))
      for (const name of ['locale', 'team', 'campaign'] as const) {
        if (query[name] !== undefined) rows.where(`m.${name}`, query[name])
      }
      if (query.type !== undefined) rows.where('m.uid', query.type)
      if (query.target !== undefined) rows.whereExists(channelsOf(sql(), query.target))
    })

  async function countsOf(
    types: readonly ReadableType[],
    query: Partial<OverviewQuery>,
    context: ListContext,
    lists: readonly ListName[],
  ) {
    const counts: Partial<Record<ListName, number>> = {}
    for (const list of lists.filter((one) => has(one, types, context))) {
      const row = await inList(sql(), filtered(types, query, context), list, context)
        .count({ rows: '*' })
        .first()
      counts[list] = Number(row?.rows ?? 0)
    }
    return counts
  }

  async function isStale(types: readonly ReadableType[]): Promise<boolean> {
    const { version } = await getService(strapi, 'rules').load()
    const uids = types.map(({ uid }) => uid)
    const other = await sql()(META_INDEX).whereIn('uid', uids).whereNot('ruleset', version).first('id')
    return other !== undefined
  }

  return {
    /** What the home page shows, and no more: it is opened often. */
    async summary(userAbility: unknown, now: number): Promise<SummaryAnswer> {
      const types = await readableTypes(strapi, userAbility)
      return { counts: await countsOf(types, {}, await contextOf(now), CARE_LISTS) }
    },

    async list(query: OverviewQuery, userAbility: unknown, now: number): Promise<OverviewAnswer> {
      const { list, page, pageSize } = query
      const types = await readableTypes(strapi, userAbility)
      const context = await contextOf(now, query)
      const counts = await countsOf(types, query, context, LISTS)
      const total = counts[list] ?? 0
      const found: FoundRow[] = await inList(sql(), filtered(types, query, context), list, context)
        .leftJoin(`${META_INDEX} as p`, (join) => {
          join.on('p.doc', 'm.doc').andOnVal('p.status', 'published')
        })
        .orderBy([{ column: ORDER[list] }, { column: 'm.doc' }])
        .limit(pageSize)
        .offset((page - 1) * pageSize)
        .select('m.*', 'p.updated_at as published_at')
      const facets = await facetsOf(sql(), found)
      const { targets, profiles } = await getService(strapi, 'rules').load()
      const distinct = async (column: 'owner' | 'team' | 'campaign') => {
        const rows: Record<string, string>[] = await readableRows(strapi, sql(), types)
          .whereNot(`m.${column}`, '')
          .distinct(`m.${column} as value`)
          .orderBy('value')
          .limit(500)
        return rows.map(({ value = '' }) => value)
      }
      const gone = new Set(context.gone)
      const versions = list === 'untranslated' ? await languagesOf(sql(), found) : new Map<string, string[]>()
      const untranslatedIn = ({ document_id }: FoundRow): string[] => {
        const there = versions.get(document_id)
        return there ? context.locales.filter((locale) => !there.includes(locale)) : []
      }
      return {
        rows: found.map((row) =>
          toRow(strapi, row, facets.get(`${row.doc} ${row.status}`) ?? [], list, gone, untranslatedIn(row)),
        ),
        pagination: { page, pageSize, total, pageCount: Math.ceil(total / pageSize) },
        counts,
        filters: {
          types: types.map(({ uid }) => uid),
          owners: await distinct('owner'),
          teams: await distinct('team'),
          campaigns: await distinct('campaign'),
          targets: targets.map(({ id }) => id),
        },
        titles: titlesOf(profiles),
        isStale: await isStale(types),
      }
    },
  }
}

const titlesOf = (profiles: readonly Profile[]): Record<string, Localized> =>
  Object.fromEntries(profiles.flatMap(({ properties }) => properties.map(({ key, title }) => [key, title])))

async function facetsOf(sql: Sql, rows: readonly FoundRow[]): Promise<Map<string, MetaFacetRow[]>> {
  const docs = rows.map(({ doc }) => doc)
  const facets: MetaFacetRow[] = await sql(META_FACET)
    .whereIn('doc', docs)
    .whereIn('facet', ['missing', 'wanted', 'drift'])
    .orderBy('value')
  const found = new Map<string, MetaFacetRow[]>()
  for (const facet of facets) {
    const key = `${facet.doc} ${facet.status}`
    found.set(key, [...(found.get(key) ?? []), facet])
  }
  return found
}

/** What somebody is asked about: their own, and what they stand in for while its owner is gone or its review is escalated. */
const isAsked =
  (name: string, { gone, escalatedBefore }: ListContext) =>
  (where: Query) =>
    where
      .where('m.owner', name)
      .orWhere((one: Query) =>
        one
          .where('m.delegate', name)
          .where((why: Query) =>
            why.where(ownerIsNobody(gone)).orWhere('m.review_due', '<=', escalatedBefore),
          ),
      )
