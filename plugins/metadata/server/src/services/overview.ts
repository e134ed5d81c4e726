// A list and filters -> the documents in it, as the index has them, and how many stand in every list.
import type { Profile } from '@kanaal/metadata'
import { kitOf, type Sql } from '@kanaal/strapi-kit/strapi-server'
import type { Localized } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import {
  CARE_LISTS,
  LISTS,
  type ListName,
  type OverviewAnswer,
  type OverviewRow,
  type SummaryAnswer,
} from '../../../shared/contracts'
import type { Settings } from '../config'
import { fieldOf } from '../field-of'
import { getService } from '../get-service'
import { META_FACET, META_INDEX, type MetaFacetRow, NEVER } from '../index-rows'
import { channelsOf, inList, type ListContext, ORDER, ownerIsNobody } from '../overview/lists'
import { type ReadableType, readableRows, readableTypes } from '../overview/readable-rows'
import { escalatedBefore, standingOf } from '../standing'

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

/** A row of the index beside what is public of the same document. */
interface FoundRow extends Record<string, unknown> {
  uid: string
  document_id: string
  locale: string
  status: string
  doc: number | string
  title: string
  score: number
  is_ready: unknown
  owner: string
  delegate: string | null
  team: string
  campaign: string
  review_due: number | string
  valid_until: number | string
  updated_at: number | string
  published_at: number | string | null
}

type Query = ReturnType<Sql>

export const overview = ({ strapi }: { strapi: Core.Strapi }) => {
  const sql = (): Sql => strapi.db.connection

  const contextOf = async (now: number, target?: string): Promise<ListContext> => ({
    now,
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
    const counts = {} as Record<ListName, number>
    for (const list of lists) {
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
      const { list, page, pageSize, target } = query
      const types = await readableTypes(strapi, userAbility)
      const context = await contextOf(now, target)
      const counts = await countsOf(types, query, context, LISTS)
      const total = counts[list]
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
      return {
        rows: found.map((row) =>
          toRow(strapi, row, facets.get(`${row.doc} ${row.status}`) ?? [], list, gone),
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

function toRow(
  strapi: Core.Strapi,
  row: FoundRow,
  facets: readonly MetaFacetRow[],
  list: ListName,
  gone: ReadonlySet<string>,
): OverviewRow {
  const steward = { owner: row.owner, delegate: row.delegate ?? '', team: row.team }
  const { actor, isOwnerGone } = standingOf(steward, gone)
  const valuesOf = (name: string) => facets.filter(({ facet }) => facet === name).map(({ value }) => value)
  const missing = valuesOf('missing')
  const wanted = valuesOf('wanted')
  const drift = valuesOf('drift')
  const key = {
    overdue: 'reviewBy',
    escalated: 'reviewBy',
    ownerless: 'owner',
    expiring: 'validUntil',
    untagged: 'terms',
  }[list as string]
  const first = key ?? (list === 'drift' ? drift[0] : (missing[0] ?? wanted[0])) ?? 'owner'
  const fields = kitOf(strapi).participations.get(row.uid)?.fields ?? { body: [] }
  const kind = strapi.contentTypes[row.uid as keyof typeof strapi.contentTypes]?.kind
  return {
    uid: row.uid,
    isSingle: kind === 'singleType',
    documentId: row.document_id,
    locale: row.locale,
    status: statusOf(row),
    title: row.title,
    score: row.score,
    isReady: Boolean(row.is_ready),
    owner: row.owner,
    isOwnerGone,
    actor,
    team: row.team,
    campaign: row.campaign,
    reviewDue: toInstant(row.review_due),
    validUntil: toInstant(row.valid_until),
    missing,
    wanted,
    drift,
    field: fieldOf(first, fields),
  }
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

/** Publishing copies the draft's time; only a later edit differs. */
function statusOf({ status, updated_at: edited, published_at: published }: FoundRow): OverviewRow['status'] {
  if (status === 'published') return 'published'
  if (published === null) return 'draft'
  return Number(published) < Number(edited) ? 'modified' : 'published'
}

const toInstant = (moment: number | string): string | null =>
  Number(moment) === NEVER ? null : new Date(Number(moment)).toISOString()
