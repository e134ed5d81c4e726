// Writes of documents -> a record of who changed which value, when, from what to what; and that record, to be read.
import {
  inTransaction,
  isLocalized,
  type Refusal,
  type Sql,
  sqlOf,
  type ValueChange,
} from '@kanaal/strapi-kit/strapi-server'
import type { Localized } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { type HistoryAnswer, type HistoryEntry, REFUSED } from '../../../shared/history'
import type { Settings } from '../config'
import { CHANGE } from '../content-types'
import { getService } from '../get-service'
import { PROPERTY_NAMES } from '../history/property-names'
import { toChanges } from '../history/to-changes'
import { wordsOf } from '../history/words-of'
import { writerOf } from '../history/writer-of'
import { META_INDEX } from '../index-rows'
import { type ReadableType, readableRows, readableTypes } from '../overview/readable-rows'

export interface HistoryQuery {
  page: number
  pageSize: number
  type?: string | undefined
  documentId?: string | undefined
  locale?: string | undefined
  by?: string | undefined
  gone?: 'true' | undefined
}

interface ChangeRow {
  id: number
  at: string
  action: HistoryEntry['action']
  by: string
  by_kind: HistoryEntry['by']['kind']
  uid: string
  document: string
  language: string
  changes: HistoryEntry['changes'] | string
  title: string | null
}

const TABLE = 'kanaal_metadata_changes'
const DAY_MS = 86_400_000
/** A write in so many looks for entries that are too many or too old: the others cost one statement. */
const WRITES_A_CLEANING = 16
/** Entries of one exported file: about 20 MB. */
const EXPORT_ROWS = 50_000

type Rows = ReturnType<Sql>
/** With the languages in which every document of it may be read. */
type OpenType = ReadableType & { open: string[] }

function narrow(rows: Rows, query: Omit<HistoryQuery, 'page' | 'pageSize'>): void {
  if (query.type !== undefined) rows.where('h.uid', query.type)
  if (query.documentId !== undefined) rows.where('h.document', query.documentId)
  if (query.locale !== undefined) rows.where('h.language', query.locale)
  if (query.by !== undefined) rows.where('h.by', query.by)
}

export const history = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Those of documents that may be read. */
  const there = (sql: Sql, types: readonly ReadableType[], query: Omit<HistoryQuery, 'page' | 'pageSize'>) =>
    readableRows(strapi, sql, types)
      .join(`${TABLE} as h`, (join) => {
        join.on('h.uid', 'm.uid').andOn('h.document', 'm.document_id').andOn('h.language', 'm.locale')
      })
      .modify((rows) => narrow(rows, query))

  /** A document that is gone has no row in the index: for those who may read every document of its type. */
  const gone = (sql: Sql, types: readonly OpenType[], query: Omit<HistoryQuery, 'page' | 'pageSize'>) =>
    sql(`${TABLE} as h`)
      .where((any) => {
        any.whereRaw('1 = 0')
        for (const { uid, open } of types)
          any.orWhere((one) => one.where('h.uid', uid).whereIn('h.language', open))
      })
      .whereNotExists(
        sql(`${META_INDEX} as m`)
          .whereRaw('m.uid = h.uid')
          .whereRaw('m.document_id = h.document')
          .whereRaw('m.locale = h.language')
          .select(sql.raw('1')),
      )
      .modify((rows) => narrow(rows, query))

  const found = (sql: Sql, types: readonly OpenType[], query: Omit<HistoryQuery, 'page' | 'pageSize'>) =>
    query.gone === 'true' ? gone(sql, types, query) : there(sql, types, query)

  function toEntry(row: ChangeRow, isGone: boolean): HistoryEntry {
    const changes = typeof row.changes === 'string' ? JSON.parse(row.changes) : row.changes
    const kind = strapi.contentTypes[row.uid as keyof typeof strapi.contentTypes]?.kind
    return {
      id: row.id,
      at: new Date(row.at).toISOString(),
      by: { kind: row.by_kind, name: row.by },
      action: row.action,
      uid: row.uid,
      documentId: row.document,
      locale: row.language,
      title: row.title ?? '',
      isGone,
      isSingle: kind === 'singleType',
      changes,
    }
  }

  async function select(sql: Sql, types: readonly OpenType[], query: HistoryQuery): Promise<HistoryEntry[]> {
    const isGone = query.gone === 'true'
    const rows: ChangeRow[] = await found(sql, types, query)
      .orderBy('h.id', 'desc')
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize)
      .select('h.*', ...(isGone ? [] : ['m.title']))
    return rows.map((row) => toEntry(row, isGone))
  }

  async function clean(uid: string, document: string): Promise<void> {
    const { perDocument, days } = (strapi.config.get('plugin::content-metadata') as Settings).history
    await inTransaction(strapi, async (sql) => {
      const oldest = await sql(TABLE)
        .where({ uid, document })
        .orderBy('id', 'desc')
        .offset(perDocument)
        .first('id')
      if (oldest) await sql(TABLE).where({ uid, document }).where('id', '<=', oldest.id).delete()
      if (days > 0)
        await sql(TABLE)
          .where('at', '<', new Date(Date.now() - days * DAY_MS))
          .delete()
    })
  }

  return {
    /** In the transaction of the write: there is no change without its entry, and no entry without its change. */
    async record({
      uid,
      documentId: document,
      locale: language,
      action,
      before,
      after,
    }: ValueChange): Promise<void> {
      const changes = toChanges(before, after)
      if (changes.length === 0) return
      const { name, kind } = writerOf(strapi)
      const title = action === 'delete' ? await titleOf(uid, document, language) : null
      const { id } = await strapi.db.query(CHANGE).create({
        data: { uid, document, language, action, by: name, byKind: kind, at: new Date(), changes, title },
      })
      if (Number(id) % WRITES_A_CLEANING === 0) await clean(uid, document)
    },

    /** What somebody wanted to publish and what stood in the way; a document that was never saved has no record. */
    async recordRefusal({ uid, documentId, locale, reasons }: Refusal): Promise<void> {
      if (documentId === undefined) return
      const { name, kind } = writerOf(strapi)
      const changes = reasons.map((reason) => ({ key: REFUSED, before: null, after: reason.slice(0, 2_000) }))
      const data = { uid, document: documentId, language: locale ?? '', action: 'refused', by: name }
      await strapi.db.query(CHANGE).create({ data: { ...data, byKind: kind, at: new Date(), changes } })
    },

    async list(asked: HistoryQuery, userAbility: unknown): Promise<HistoryAnswer> {
      // A form knows the language of its page; what is in no language is recorded without.
      const isPlain =
        asked.type !== undefined && asked.documentId !== undefined && !isLocalized(strapi, asked.type)
      const query = isPlain ? { ...asked, locale: undefined } : asked
      const types = await openTypes(userAbility)
      if (query.type !== undefined && !types.some(({ uid }) => uid === query.type)) {
        throw new errors.ForbiddenError(`You may not read ${query.type}.`)
      }
      const sql = await sqlOf(strapi)
      const row = await found(sql, types, query).count({ rows: '*' }).first()
      const total = Number(row?.rows ?? 0)
      const people: { by: string }[] = await there(sql, types, {})
        .whereNot('h.by', '')
        .distinct('h.by as by')
        .orderBy('by')
        .limit(500)
      const { page, pageSize } = query
      const entries = await select(sql, types, query)
      return {
        entries,
        pagination: { page, pageSize, total, pageCount: Math.ceil(total / pageSize) },
        titles: await titles(),
        words: await wordsOf(strapi, entries),
        filters: {
          people: people.map(({ by }) => by),
          types: types.map(({ uid }) => ({
            uid,
            name: strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.info.displayName ?? uid,
          })),
        },
      }
    },

    /** JSON Lines, the latest first. */
    async export(query: Omit<HistoryQuery, 'page' | 'pageSize'>, userAbility: unknown): Promise<string> {
      const types = await openTypes(userAbility)
      const all = { ...query, page: 1, pageSize: EXPORT_ROWS }
      const entries = await select(await sqlOf(strapi), types, all)
      return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
    },
  }

  async function openTypes(userAbility: unknown): Promise<OpenType[]> {
    const locales: { code: string }[] = (await strapi.plugin('i18n')?.service('locales').find()) ?? []
    const languages = ['', ...locales.map(({ code }) => code)]
    const types = await readableTypes(strapi, userAbility)
    return types.map((type) => ({ ...type, open: languages.filter(type.isOpenIn) }))
  }

  /** Still in the index while the transaction of the deletion is open. */
  async function titleOf(uid: string, document: string, language: string): Promise<string | null> {
    const sql = await sqlOf(strapi)
    const row = await sql(META_INDEX).where({ uid, document_id: document, locale: language }).first('title')
    return row?.title ?? null
  }

  async function titles(): Promise<Record<string, Localized>> {
    const { profiles } = await getService(strapi, 'rules').load()
    // What a site's own profile calls a property comes before what we call it.
    const named = Object.fromEntries(
      profiles.flatMap(({ properties }) => properties.map(({ key, title }) => [key, title])),
    )
    return { ...PROPERTY_NAMES, ...named }
  }
}
