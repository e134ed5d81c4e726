// A question by terms -> the rows of assignments that answer it, and one page of the documents they belong to.
import type { Sql } from '@kanaal/strapi-kit/strapi-server'
import { ASSIGNMENTS } from '../assignment-index'
import { keepReadable, type Readable } from '../readable-documents'
import { type Asking, keysAsked, listOf } from './keys-around'

export interface TermConditions extends Asking {
  /** Documents must have one of these, */
  any: readonly string[]
  /** and each of these, */
  all: readonly string[]
  /** and none of these. */
  none: readonly string[]
  /** Terms that readers do not know yet: a document that has no other is not found by any. */
  unseen?: readonly string[] | undefined
  /** Types the caller may read, */
  uids: readonly string[]
  /** and of some of them only these documents. */
  readable?: Readable
  locale?: string | undefined
  role?: string | undefined
}

export interface DocumentHit {
  doc: number | string
  uid: string
  document_id: string
  locale: string
}

/** Rows of published documents that match: of each those that have one of `any`, or all where nothing is asked. */
export function matchingRows(sql: Sql, asked: TermConditions): ReturnType<Sql> {
  const { any, all, none, role } = asked
  const having = (terms: readonly string[]) =>
    sql(ASSIGNMENTS)
      .where({ status: 'published' })
      .whereIn('resolved', keysAsked(sql, terms, asked))
      .modify((one) => {
        if (role !== undefined) one.where({ role })
      })
  return publishedRows(sql, asked).modify((rows) => {
    if (any.length > 0) {
      rows.whereIn('a.resolved', keysAsked(sql, any, asked))
      if (role !== undefined) rows.where('a.role', role)
    }
    for (const term of all) rows.whereIn('a.doc', having([term]).select('doc'))
    if (none.length > 0) rows.whereNotIn('a.doc', having(none).select('doc'))
  })
}

/** Every row of the documents that match, whatever the term it is of. */
export function rowsOfMatching(sql: Sql, asked: TermConditions): ReturnType<Sql> {
  const isOpen = asked.any.length + asked.all.length + asked.none.length === 0
  if (isOpen) return publishedRows(sql, asked)
  return publishedRows(sql, asked).whereIn('a.doc', matchingRows(sql, asked).select('a.doc'))
}

function publishedRows(sql: Sql, { uids, readable, locale, unseen = [] }: TermConditions): ReturnType<Sql> {
  return sql(`${ASSIGNMENTS} as a`)
    .where('a.status', 'published')
    .whereNot('a.resolved', '')
    .whereIn('a.uid', [...uids])
    .modify((rows) => {
      for (const [uid, documents] of readable ?? []) {
        if (documents)
          rows.where((own) => own.whereNot('a.uid', uid).orWhere((row) => keepReadable(row, documents, 'a.')))
      }
      if (locale !== undefined) rows.whereIn('a.locale', [locale, ''])
      if (unseen.length > 0) rows.whereNotIn('a.resolved', listOf(sql, unseen))
    })
}

/** Rows that are looked through before all that match are put in order: a large branch fills its page from these. */
const LOOKED_THROUGH = 1000

/** In the order of their numbers: the one order that an index has, and the same on every page. */
export async function documentPage(
  sql: Sql,
  asked: TermConditions,
  { start, limit }: { start: number; limit: number },
): Promise<DocumentHit[]> {
  const docs =
    (await firstDocuments(sql, asked, start + limit)) ?? (await allDocuments(sql, asked, start + limit))
  const wanted = docs.slice(start)
  const rows: DocumentHit[] = await sql(ASSIGNMENTS)
    .whereIn('doc', wanted)
    .where({ status: 'published' })
    .distinct('doc', 'uid', 'document_id', 'locale')
  const byDoc = new Map(rows.map((row) => [String(row.doc), row]))
  return wanted.flatMap((doc) => byDoc.get(String(doc)) ?? [])
}

type Doc = DocumentHit['doc']

async function allDocuments(sql: Sql, asked: TermConditions, limit: number): Promise<Doc[]> {
  const rows: { doc: Doc }[] = await matchingRows(sql, asked)
    .groupBy('a.doc')
    .orderBy('a.doc')
    .limit(limit)
    .select('a.doc')
  return rows.map(({ doc }) => doc)
}

/** Nothing where the first rows do not fill the page, or conditions on whole documents make looking costly. */
async function firstDocuments(sql: Sql, asked: TermConditions, limit: number): Promise<Doc[] | undefined> {
  const { any, all, none, role, readable, reach } = asked
  const hasMore =
    all.length + none.length > 0 || role !== undefined || [...(readable ?? [])].some(([, one]) => one)
  // A list from memory is read once: row by row it would be read for each.
  if (hasMore || any.length === 0 || reach) return undefined
  const first = publishedRows(sql, asked).orderBy('a.doc').limit(LOOKED_THROUGH).select('a.doc', 'a.resolved')
  const rows: { doc: Doc }[] = await sql(first.as('first'))
    // Asked of each row, and not as a list: the list of a large branch is longer than what is looked through.
    .whereExists(
      sql(keysAsked(sql, any, asked).as('around'))
        .whereRaw('around.key = first.resolved')
        .select(sql.raw('1')),
    )
    .groupBy('doc')
    .orderBy('doc')
    .limit(limit)
    .select('doc')
  return rows.length === limit ? rows.map(({ doc }) => doc) : undefined
}
