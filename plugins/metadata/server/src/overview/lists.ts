// The name of a list -> which rows of the index stand in it, and what is looked at first.
import type { Sql } from '@kanaal/strapi-kit/strapi-server'
import type { ListName } from '../../../shared/contracts'
import { META_FACET, META_INDEX } from '../index-rows'
import { SOON_MS } from '../risks-of'

type Query = ReturnType<Sql>

export interface ListContext {
  now: number
  /** Names of people who left. */
  gone: readonly string[]
  /** Reviews that were due before it are escalated. */
  escalatedBefore: number
  /** Of Strapi: a document has a version in each, or lacks some. */
  locales: readonly string[]
  /** One language, where somebody asks about that alone. */
  locale?: string | undefined
  /** One target, where somebody asks about that alone. */
  target?: string | undefined
}

/** `m` is the index. Within rounding a score of 1 is complete. */
export function inList(sql: Sql, query: Query, list: ListName, context: ListContext): Query {
  const { now, gone, target } = context
  switch (list) {
    case 'incomplete':
      return query.where('m.score', '<', 0.9995)
    case 'overdue':
      return query.where('m.review_due', '<=', now)
    case 'escalated':
      return query.where('m.review_due', '<=', context.escalatedBefore)
    case 'ownerless':
      return query.where(ownerIsNobody(gone)).where(delegateIsNobody(gone))
    case 'expiring': {
      const channels = channelsOf(sql, target).where('f.valid_until', '<=', now + SOON_MS)
      return query.where((where) => where.where('m.valid_until', '<=', now + SOON_MS).orWhereExists(channels))
    }
    case 'untagged':
      return query.where('m.terms', 0)
    case 'drift':
      return query.where('m.drifted', '>', 0)
    case 'untranslated':
      return query
        .whereNot('m.locale', '')
        .where((any) => {
          any.whereRaw('1 = 0')
          for (const locale of context.locales)
            any.orWhereNotExists(versionsOf(sql).where('other.locale', locale))
        })
        .modify((rows) => {
          // A document is listed once, by the first of its languages, unless somebody asks about one.
          if (context.locale === undefined)
            rows.whereNotExists(versionsOf(sql).whereRaw('other.locale < m.locale'))
        })
    case 'all':
      return query
  }
}

/** The same document in whatever language, as draft or as what is public, like `m`. */
const versionsOf = (sql: Sql): Query =>
  sql(`${META_INDEX} as other`)
    .select('other.doc')
    .whereRaw('other.uid = m.uid')
    .whereRaw('other.document_id = m.document_id')
    .whereRaw('other.status = m.status')

export const ownerIsNobody = (gone: readonly string[]) => (where: Query) =>
  where.where('m.owner', '').orWhereIn('m.owner', [...gone])

const delegateIsNobody = (gone: readonly string[]) => (where: Query) =>
  where
    .whereNull('m.delegate')
    .orWhere('m.delegate', '')
    .orWhereIn('m.delegate', [...gone])

/** Of the same version: what is published may be meant for other channels than its draft. */
export const channelsOf = (sql: Sql, target: string | undefined): Query =>
  sql(`${META_FACET} as f`)
    .select('f.doc')
    .whereRaw('f.doc = m.doc')
    .whereRaw('f.status = m.status')
    .where('f.facet', 'channel')
    .modify((one) => {
      if (target !== undefined) one.where('f.value', target)
    })

/** The most urgent first. */
export const ORDER: Record<ListName, string> = {
  incomplete: 'm.score',
  overdue: 'm.review_due',
  escalated: 'm.review_due',
  ownerless: 'm.updated_at',
  expiring: 'm.valid_until',
  untagged: 'm.updated_at',
  drift: 'm.updated_at',
  untranslated: 'm.updated_at',
  all: 'm.title',
}
