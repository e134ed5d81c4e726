// Assignments written before their table numbered whole documents -> the same rows with that number.
import { documentNumber } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { ASSIGNMENTS } from './assignment-index'

/** Documents of a statement, each a transaction: a writer waits for one of them, and what was done stays done. */
const DOCUMENTS = 200

/** Without the number, facets would take all documents for one. It follows from what a row says: no document is read. */
export async function numberDocuments(strapi: Core.Strapi): Promise<void> {
  const sql = strapi.db.connection
  const old = await sql(ASSIGNMENTS)
    .whereIn('status', ['draft', 'published'])
    .whereNull('document')
    .first('id')
  if (!old) return
  strapi.log.info('Assignments of terms are from an older version: numbering their documents, once.')
  const types: { uid: string }[] = await sql(ASSIGNMENTS).distinct('uid')
  for (const { uid } of types) {
    for (let after = ''; ; ) {
      const rows: { document_id: string }[] = await sql(ASSIGNMENTS)
        .where({ uid })
        .where('document_id', '>', after)
        .distinct('document_id')
        .orderBy('document_id')
        .limit(DOCUMENTS)
      const last = rows.at(-1)
      if (!last) break
      const ids = rows.map((row) => row.document_id)
      const numbers = ids.map((id) => `when ? then ${documentNumber(uid, id, '')}`).join(' ')
      // Not only rows without: SQLite takes those to be few, and would look through all of them for each statement.
      await sql(ASSIGNMENTS)
        .where({ uid })
        .whereIn('document_id', ids)
        .update({ document: sql.raw(`case document_id ${numbers} end`, ids) })
      after = last.document_id
    }
  }
}
