// Published entries -> pages of documents by keyset: the CLI's Strapi source.
import { RefusedDocument } from '@kanaal/content'
import { kitOf } from '@kanaal/strapi-kit/strapi-server'
import type { Document, Message } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { getService } from '../get-service'

export interface FeedQuery {
  /** Types the caller may read, in the order of their names. */
  uids: readonly string[]
  locale: string | undefined
  /** Where the last page ended. */
  after: FeedPlace | undefined
  limit: number
}

/** A row's place in the order type, document, locale; it stays where it is, whatever is published meanwhile. */
export interface FeedPlace {
  uid: string
  documentId: string
  locale: string | null
}

/** What stands in for an entry that cannot be a document: its reader reports it under its id. */
export interface RefusedEntry {
  id: string
  locale: string | null
  messages: Message[]
}

export const feed = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Places only: cheap, and the cursor is known before the first document is rendered. */
  async page({ uids, locale, after, limit }: FeedQuery): Promise<{ places: FeedPlace[]; hasMore: boolean }> {
    const places: FeedPlace[] = []
    for (const uid of uids) {
      if ((after && uid < after.uid) || places.length > limit) continue
      const rows: Omit<FeedPlace, 'uid'>[] = await strapi.db.query(uid).findMany({
        where: { $and: [{ publishedAt: { $notNull: true } }, ...wherePlace(uid, locale, after)] },
        select: ['documentId', 'locale'],
        orderBy: [{ documentId: 'asc' }, { locale: 'asc' }],
        limit: limit + 1 - places.length,
      })
      places.push(...rows.map((row) => ({ uid, documentId: row.documentId, locale: row.locale ?? null })))
    }
    return { places: places.slice(0, limit), hasMore: places.length > limit }
  },

  /** Undefined where somebody unpublished it since the page was listed. */
  async read({ uid, documentId, locale }: FeedPlace): Promise<Document | RefusedEntry | undefined> {
    try {
      return await getService(strapi, 'documents').published(uid, documentId, locale ?? undefined)
    } catch (error) {
      if (!(error instanceof RefusedDocument)) throw error
      return { id: `${uid}/${documentId}`, locale, messages: error.messages }
    }
  },

  /** Every type that takes part, in the order of their names. */
  uids: (): string[] =>
    [...kitOf(strapi).participations.values()]
      .filter(({ enabled }) => enabled)
      .map(({ uid }) => uid)
      .sort(),
})

function wherePlace(uid: string, locale: string | undefined, after: FeedPlace | undefined): object[] {
  const where: object[] = locale ? [{ locale }] : []
  if (after?.uid !== uid) return where
  const next: object[] = [{ documentId: { $gt: after.documentId } }]
  if (after.locale !== null) next.push({ documentId: after.documentId, locale: { $gt: after.locale } })
  return [...where, { $or: next }]
}
