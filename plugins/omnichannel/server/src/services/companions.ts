// A document -> what it contradicts in its own translations and in the documents of its campaign.
import { createHash } from 'node:crypto'
import { RefusedDocument } from '@kanaal/content'
import { checkSet, type Engine, toSetDocument } from '@kanaal/engine'
import {
  type EntryJson,
  type EntryReader,
  hasDrafts,
  kitOf,
  loadEntry,
  participationOf,
  sqlOf,
} from '@kanaal/strapi-kit/strapi-server'
import type { Document, Message, SetDocument } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { getService } from '../get-service'
import { createLastUsed } from '../last-used'
import { ownFindings } from '../own-findings'

/** One language of a document, as its editors left it. */
export interface DraftRef {
  uid: string
  documentId: string
  locale: string | undefined
}

/** Each of them is compared while an editor types: those that were changed last. */
const MATES = 12

/** Drafts that are kept, of 10 kB or so each: those around some dozens of documents that are being edited. */
const KEPT = 300

/** One state of a draft. */
interface Revision extends DraftRef {
  updatedAt: string
}

export const companions = ({ strapi }: { strapi: Core.Strapi }) => {
  const entries = createLastUsed<EntryJson>(KEPT)
  /** By what of a draft somebody may read as well: two people with different roles may see two documents. */
  const summaries = createLastUsed<SetDocument>(KEPT)

  /** Which of these exist, and when each was changed last: one question for each type, and no text is read. */
  async function revisionsOf(refs: readonly DraftRef[]): Promise<Revision[]> {
    const found: Revision[] = []
    for (const uid of new Set(refs.map((ref) => ref.uid))) {
      const asked = refs.filter((ref) => ref.uid === uid && participationOf(strapi, uid) !== undefined)
      if (asked.length === 0) continue
      const rows: DraftRow[] = await strapi.db.query(uid).findMany({
        where: { documentId: { $in: asked.map(({ documentId }) => documentId) }, ...draftsOf(strapi, uid) },
        select: ['documentId', 'locale', 'updatedAt'],
      })
      for (const ref of asked) {
        const row = rows.find(
          ({ documentId, locale }) => documentId === ref.documentId && (locale ?? undefined) === ref.locale,
        )
        if (row) found.push({ ...ref, updatedAt: String(row.updatedAt) })
      }
    }
    return found
  }

  /** Undefined where it may not be read, or is no document. What is kept is what is stored; who may read it is asked each time. */
  async function read(revision: Revision, readerOfType: ReaderOfType): Promise<SetDocument | undefined> {
    const { updatedAt, ...ref } = revision
    const fields = participationOf(strapi, ref.uid)?.fields
    const key = JSON.stringify([ref.uid, ref.documentId, ref.locale, updatedAt])
    const stored = entries.get(key) ?? (await loadEntry(strapi, { ...ref, status: 'draft' }))
    if (!stored || !fields) return undefined
    // Changed while it was being asked for: the next one who asks finds it under its own moment.
    if (String(stored.updatedAt) === updatedAt) entries.set(key, stored)
    try {
      const entry = await readerOfType(ref.uid).narrow(stored)
      const content = createHash('sha256').update(JSON.stringify(entry)).digest('base64')
      const known = summaries.get(`${key} ${content}`)
      if (known) return known
      const loaded = { ...ref, fields, entry }
      const summary = toSetDocument(await getService(strapi, 'documents').read(loaded))
      summaries.set(`${key} ${content}`, summary)
      return summary
    } catch (error) {
      // What could not be read in time may be read the next time: no refusal is kept.
      if (error instanceof errors.ForbiddenError || error instanceof RefusedDocument) return undefined
      throw error
    }
  }

  async function matesOf({ uid, documentId, locale }: DraftRef, campaign: string): Promise<DraftRef[]> {
    const { metadata } = kitOf(strapi).sources
    if (!metadata) return []
    const sql = await sqlOf(strapi)
    const rows: { uid: string; document_id: string; locale: string }[] = await sql(metadata.documents)
      .where({ campaign })
      .whereIn('locale', ['', locale ?? ''])
      .whereNot((own) => own.where({ uid, document_id: documentId }))
      // A published document has a row as a draft and another as what is published.
      .groupBy('uid', 'document_id', 'locale')
      .orderByRaw('max(updated_at) desc, document_id')
      .limit(MATES)
      .select('uid', 'document_id', 'locale')
    return rows.map((row) => ({
      uid: row.uid,
      documentId: row.document_id,
      locale: row.locale === '' ? undefined : row.locale,
    }))
  }

  return {
    /** Drafts, as far as the editor may read them. */
    async find(
      own: DraftRef,
      { campaign, locales }: { campaign: string | undefined; locales: readonly string[] },
      readerOfType: ReaderOfType,
    ): Promise<SetDocument[]> {
      const others = own.locale === undefined ? [] : locales.filter((locale) => locale !== own.locale)
      const refs = [
        ...others.map((locale) => ({ ...own, locale })),
        ...(campaign === undefined ? [] : await matesOf(own, campaign)),
      ]
      const revisions = await revisionsOf(refs)
      const found = await Promise.all(revisions.map((revision) => read(revision, readerOfType)))
      return found.filter((one) => one !== undefined)
    },

    /** What is to be mended in this document, or in another because of this one. */
    check(document: Document, others: readonly SetDocument[], engine: Engine): Message[] {
      // Where two say different things, the one that is being written is the one to look at.
      return ownFindings(checkSet(engine, [...others, toSetDocument(document)]), document)
    },
  }
}

type ReaderOfType = (uid: string) => EntryReader

interface DraftRow {
  documentId: string
  locale: string | null
  updatedAt: unknown
}

const draftsOf = (strapi: Core.Strapi, uid: string): object =>
  hasDrafts(strapi, uid) ? { publishedAt: { $null: true } } : {}
