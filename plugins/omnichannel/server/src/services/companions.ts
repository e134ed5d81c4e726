// A document -> what it contradicts in its own translations and in the documents of its campaign.
import { RefusedDocument } from '@kanaal/content'
import { checkSet, type Engine, toSetDocument } from '@kanaal/engine'
import { type EntryReader, kitOf, loadEntry, participationOf, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import type { Document, Message, SetDocument } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { getService } from '../get-service'
import { ownFindings } from '../own-findings'

/** One language of a document, as its editors left it. */
export interface DraftRef {
  uid: string
  documentId: string
  locale: string | undefined
}

/** For each of them a draft is loaded and read while an editor types: those that were changed last. */
const MATES = 12

export const companions = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Undefined where it does not exist, may not be read, or is no document. */
  async function read(ref: DraftRef, readerOfType: ReaderOfType): Promise<SetDocument | undefined> {
    const fields = participationOf(strapi, ref.uid)?.fields
    const stored = fields && (await loadEntry(strapi, { ...ref, status: 'draft' }))
    if (!stored) return undefined
    try {
      const entry = await readerOfType(ref.uid).narrow(stored)
      return toSetDocument(await getService(strapi, 'documents').read({ ...ref, fields, entry }))
    } catch (error) {
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
      const found = await Promise.all(refs.map((ref) => read(ref, readerOfType)))
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
