// Stored rows of documents -> the same rows with another value of one attribute; indexes and projections follow.
import type { Core } from '@strapi/strapi'
import { followDocuments, readDocuments } from './follow-documents'
import { kitOf } from './kit'
import { loadEntry } from './load-entry'
import { inTransaction } from './tables'
import { tellJournals } from './value-changes'

/** Which row of a document: drafts and what is published are changed apart. */
export interface RowRef {
  uid: string
  documentId: string
  /** `''` for a type that is not localised. */
  locale: string
  status: 'draft' | 'published'
}

/**
 * For changes of many documents at once: what was not asked for is not published along, and no gate is asked, for
 * nothing else of the document changes. All of it is one transaction; call it with a few hundred documents at most.
 *
 * @param change gives the value to store, or undefined to leave the row as it is
 */
export async function rewriteAttribute(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  attribute: string,
  change: (stored: unknown, row: RowRef) => unknown,
): Promise<void> {
  const kit = kitOf(strapi)
  if (!kit.participations.has(uid)) return
  const type = strapi.contentTypes[uid as keyof typeof strapi.contentTypes]
  const hasDrafts = type?.options?.draftAndPublish === true
  await inTransaction(strapi, async () => {
    const documents = await readDocuments(strapi, uid, [attribute], documentIds)
    const written: RowRef[] = []
    for (const { documentId, rows } of documents) {
      for (const { id, locale, status, values } of rows) {
        const row: RowRef = { uid, documentId, locale, status }
        const value = change(values[attribute], row)
        if (value === undefined) continue
        await strapi.db.query(uid).update({ where: { id }, data: { [attribute]: value } })
        written.push(row)
        if (hasDrafts && status === 'published') continue
        const was = values[attribute] ?? undefined
        const before = was === undefined ? {} : { [attribute]: was }
        const after = { [attribute]: value }
        await tellJournals(kit, { uid, documentId, locale, action: 'rewrite', before, after })
      }
    }
    const touched = [...new Set(written.map(({ documentId }) => documentId))]
    for (const row of written) if (row.status === 'published') await project(strapi, row)
    await followDocuments(strapi, kit, uid, touched)
  })
}

async function project(strapi: Core.Strapi, { uid, documentId, locale: stored }: RowRef): Promise<void> {
  const { participations, projections } = kitOf(strapi)
  const fields = participations.get(uid)?.fields
  if (projections.size === 0 || !fields) return
  const locale = stored === '' ? undefined : stored
  const entry = await loadEntry(strapi, { uid, documentId, locale, status: 'published' })
  if (!entry) return
  for (const projection of projections.values()) {
    await projection({ uid, documentId, locale, fields, entry })
  }
}
