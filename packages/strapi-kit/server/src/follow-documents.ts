// Documents that were just written -> their rows in every index, made anew in the same transaction.
import type { Core } from '@strapi/strapi'
import type { DocumentIndex, IndexedDocument, IndexedRow, IndexRow } from './document-index'
import type { Kit } from './kit'
import type { DocumentCall } from './publication'
import { insertRows, inTransaction, type Sql } from './tables'

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

/** All locales and both statuses of each document, whatever the call was about: cheap, and never wrong. */
export async function followDocuments(
  strapi: Core.Strapi,
  { indexes, participations }: Pick<Kit, 'indexes' | 'participations'>,
  uid: string,
  documentIds: readonly string[],
): Promise<void> {
  const participation = participations.get(uid)
  if (!participation || documentIds.length === 0 || indexes.size === 0) return
  await inTransaction(strapi, async (sql) => {
    // Read once, whatever the number of indexes: a publication should not cost more for each of them.
    const attributes = [...indexes.values()].flatMap((index) => index.attributes(participation))
    const documents = await readDocuments(strapi, uid, attributes, documentIds)
    for (const index of indexes.values()) {
      const rows = await rowsOf(index, documents, sql)
      await sql(index.table).where({ uid }).whereIn('document_id', documentIds).delete()
      await insertRows(sql, index.table, rows)
    }
  })
}

/** What the index should hold of these documents. */
export async function rowsOf(
  index: DocumentIndex,
  documents: readonly IndexedDocument[],
  sql: Sql,
): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = []
  for (const document of documents) {
    const { uid, documentId } = document
    for (const row of (await index.toRows(document, sql)) as IndexRow[]) {
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
  const options = strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.options as
    | { draftAndPublish?: boolean }
    | undefined
  const documents = new Map<string, IndexedDocument>()
  for (const row of stored) {
    const { documentId } = row
    const document = documents.get(documentId) ?? { uid, documentId, rows: [] }
    const isDraft = options?.draftAndPublish === true && !row.publishedAt
    const status: IndexedRow['status'] = isDraft ? 'draft' : 'published'
    const values = Object.fromEntries(attributes.map((name) => [name, row[name]]))
    document.rows.push({ id: row.id, locale: row.locale ?? '', status, values })
    documents.set(documentId, document)
  }
  return [...documents.values()]
}

interface StoredRow extends Record<string, unknown> {
  id: number
  documentId: string
  locale: string | null
  publishedAt: unknown
}
