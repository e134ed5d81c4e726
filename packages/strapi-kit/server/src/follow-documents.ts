// Documents that were just written -> their rows in every index, made anew in the same transaction.
import type { Core } from '@strapi/strapi'
import {
  type AskedForIndexes,
  askForIndexes,
  countIndexWrite,
  type IndexQuestions,
  selectionsIn,
  stillAsked,
} from './ask-for-indexes'
import { askTogether, type SelectedRow } from './ask-together'
import { hasDrafts } from './content-type-of'
import type { DocumentIndex, IndexedDocument, IndexedRow, IndexRow } from './document-index'
import type { Kit } from './kit'
import { loadEntry } from './load-entry'
import type { DocumentCall } from './publication'
import { inTransaction, type Sql } from './tables'
import { type HeldRow, heldColumnsOf, writeIndexRows } from './write-index-rows'

/** Which rows of the indexes are meant. */
interface RowScope {
  uid: string
  documentIds: readonly string[]
  /** What a publication wrote; absent: every locale as draft and as published. */
  published?: { locales: readonly string[] } | undefined
}

/** Every action of the document service that changes rows. */
const WRITES = new Set(['create', 'update', 'clone', 'delete', 'publish', 'unpublish', 'discardDraft'])

export const isWrite = ({ action }: Pick<DocumentCall, 'action'>): boolean => WRITES.has(action)

/** The documents a call wrote: the one it names, and those it gave back. */
export function documentIdsOf(call: DocumentCall, result: unknown): string[] {
  const { documentId, entries = [] } = (result ?? {}) as Written
  const named = call.action === 'create' || call.action === 'clone' ? undefined : call.params.documentId
  const all = [named, documentId, ...entries.map((entry) => entry.documentId)]
  return [...new Set(all.filter((id): id is string => typeof id === 'string'))]
}

interface Written {
  documentId?: string
  entries?: { documentId?: string }[]
}

/** All locales and both statuses of each document, whatever the call was about: never wrong. */
export async function followDocuments(
  strapi: Core.Strapi,
  kit: FollowingKit,
  uid: string,
  documentIds: readonly string[],
): Promise<void> {
  const attributes = attributesAsked(kit, uid)
  if (!attributes || documentIds.length === 0) return
  await inTransaction(strapi, async (sql) => {
    // Read once, whatever the number of indexes: a publication should not cost more for each of them.
    const documents = await readDocuments(strapi, uid, attributes, documentIds)
    await writeIndexes(sql, kit, documents, { uid, documentIds })
  })
}

/**
 * What a publication wrote, where that is all it wrote: the document's other rows are what they were.
 *
 * @param asked what was asked for it with the gates, in the same transaction
 */
export async function followPublished(
  sql: Sql,
  kit: FollowingKit,
  document: IndexedDocument,
  asked?: AskedForIndexes,
): Promise<void> {
  if (document.rows.length === 0) return
  const known = stillAsked(document, sql, asked)
  await writeIndexes(sql, kit, [document], publishedScope(document), known)
}

/** Asks what following this publication will ask of the database. */
export const askForPublished = (
  sql: Sql,
  kit: FollowingKit,
  document: IndexedDocument,
): Promise<AskedForIndexes> =>
  askForIndexes(sql, document, questionsOf(kit, [document], publishedScope(document)))

const publishedScope = ({ uid, documentId, rows }: IndexedDocument): RowScope => ({
  uid,
  documentIds: [documentId],
  published: { locales: rows.map(({ locale }) => locale).sort() },
})

export type FollowingKit = Pick<Kit, 'indexes' | 'participations'>

/** What all indexes together read of a type; undefined where none follows it. */
export function attributesAsked(
  { indexes, participations }: FollowingKit,
  uid: string,
): string[] | undefined {
  const participation = participations.get(uid)
  if (!participation || indexes.size === 0) return undefined
  return [...indexes.values()].flatMap((index) => index.attributes(participation))
}

/** What every index holds of these documents, and what it must know to say what it should, is one question. */
async function writeIndexes(
  sql: Sql,
  kit: FollowingKit,
  documents: readonly IndexedDocument[],
  scope: RowScope,
  known?: AskedForIndexes,
): Promise<void> {
  const all = [...kit.indexes.values()]
  const questions = known?.questions ?? questionsOf(kit, documents, scope)
  const answers = known?.answers ?? (await askTogether(sql, selectionsIn(questions)))
  countIndexWrite(sql)
  const others = answers.slice(all.length)
  for (const [at, index] of all.entries()) {
    const expected = await rowsOf(index, documents, sql, others.splice(0, questions.needed[at]?.length))
    await writeIndexRows(sql, index, (answers[at] ?? []) as HeldRow[], expected)
  }
}

function questionsOf(
  { indexes }: FollowingKit,
  documents: readonly IndexedDocument[],
  scope: RowScope,
): IndexQuestions {
  const where = whereOf(scope)
  const all = [...indexes.values()]
  return {
    held: all.map((index) => ({ table: index.table, columns: heldColumnsOf(index), where })),
    needed: all.map((index) => index.needs?.(documents) ?? []),
  }
}

const whereOf = ({ uid, documentIds, published }: RowScope) => ({
  uid: [uid],
  document_id: documentIds,
  ...(published ? { status: ['published'], locale: published.locales } : {}),
})

/** What the index should hold of these documents. @param known what it `needs` for that, where it was asked already */
export async function rowsOf(
  index: DocumentIndex,
  documents: readonly IndexedDocument[],
  sql: Sql,
  known?: readonly SelectedRow[][],
): Promise<Record<string, unknown>[]> {
  const asked = known ?? (await askTogether(sql, index.needs?.(documents) ?? []))
  const rows: Record<string, unknown>[] = []
  for (const document of documents) {
    const { uid, documentId } = document
    for (const row of (await index.toRows(document, sql, asked)) as IndexRow[]) {
      rows.push({ uid, document_id: documentId, ...row })
    }
  }
  return rows
}

/** The rows of documents as they are stored; a document that is gone is not in the list. */
export async function readDocuments(
  strapi: Core.Strapi,
  uid: string,
  asked: readonly string[],
  documentIds: readonly string[],
): Promise<IndexedDocument[]> {
  const attributes = [...new Set(asked)]
  const stored: StoredRow[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: documentIds } },
    select: [...new Set(['id', 'documentId', 'locale', 'publishedAt', ...attributes])],
    orderBy: { id: 'asc' },
  })
  const isDrafted = hasDrafts(strapi, uid)
  const documents = new Map<string, IndexedDocument>()
  for (const row of stored) {
    const { documentId } = row
    const document = documents.get(documentId) ?? { uid, documentId, rows: [] }
    const isDraft = isDrafted && !row.publishedAt
    const status: IndexedRow['status'] = isDraft ? 'draft' : 'published'
    const values = Object.fromEntries(attributes.map((name) => [name, row[name]]))
    const ref = { uid, documentId, locale: row.locale ?? undefined, status }
    const entry = once(() => loadEntry(strapi, ref))
    document.rows.push({ id: row.id, locale: row.locale ?? '', status, values, entry })
    documents.set(documentId, document)
  }
  return [...documents.values()]
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined
  return () => {
    made ??= make()
    return made
  }
}

interface StoredRow extends Record<string, unknown> {
  id: number
  documentId: string
  locale: string | null
  publishedAt: unknown
}
