// References to rows of documents -> the same with their titles, as people know them.
import { kitOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { FoundRow } from '../../shared/overviews'

export interface DocumentRow {
  uid: string
  document_id: string
  locale: string
  status: 'draft' | 'published'
}

/** One question a type; the documentId where there is no title. */
export async function withTitles(strapi: Core.Strapi, rows: readonly DocumentRow[]): Promise<FoundRow[]> {
  const titles = new Map<string, string>()
  for (const uid of new Set(rows.map((row) => row.uid))) {
    const field = kitOf(strapi).participations.get(uid)?.fields.title
    if (!field) continue
    const ids = [...new Set(rows.filter((row) => row.uid === uid).map((row) => row.document_id))]
    const found: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
      where: { documentId: { $in: ids } },
      select: ['documentId', 'locale', 'publishedAt', field],
    })
    for (const row of found) {
      const title = row[field]
      if (typeof title !== 'string') continue
      const at = `${uid} ${row.documentId} ${row.locale ?? ''}`
      titles.set(`${at} ${row.publishedAt ? 'published' : 'draft'}`, title)
      if (!titles.has(at)) titles.set(at, title)
    }
  }
  return rows.map(({ uid, document_id: documentId, locale, status }) => {
    const at = `${uid} ${documentId} ${locale}`
    const title = titles.get(`${at} ${status}`) ?? titles.get(at) ?? documentId
    return { uid, documentId, locale, status, title }
  })
}
