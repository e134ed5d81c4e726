// A document-service call -> the publication it asks for: what plugins may judge, and what they may follow.
import type { FieldMap, Message } from '@kanaal/types'

/** A populated entry of Strapi: attribute names to values, only what the schema calls public. */
export type EntryJson = Record<string, unknown>

/** The document-service actions that can make content public. */
export type Road = 'publish' | 'create' | 'update' | 'clone'

/** One locale of one document that is about to be published. */
export interface Candidate {
  uid: string
  /** Absent while a document is being created. */
  documentId: string | undefined
  /** Undefined for a type that is not localised. */
  locale: string | undefined
  road: Road
  fields: FieldMap
  /** What is stored, with the incoming values over it; media and relations are resolved. */
  entry: EntryJson
  /** The language in which to speak to whoever asked: `en`, `nl` … */
  language: string
}

/** One locale of one document that has just been written, inside the transaction. */
export interface Published {
  uid: string
  documentId: string
  locale: string | undefined
  fields: FieldMap
  entry: EntryJson
}

/** Throws a ValidationError where values cannot be stored; `language` is that of whoever writes. */
export type WriteCheck = (uid: string, data: EntryJson, language: string) => Promise<void>

/** Says what is wrong with a candidate. A finding of severity `error` refuses the publication. */
export interface Gate {
  (candidate: Candidate): Promise<Message[]>
  /** Whether it renders or fetches now, which no transaction may wait for. Absent: it never does. */
  renders?(): boolean
}

/** The messages of any gate, those that the document makes an exception of as information. */
export type Waive = (candidate: Pick<Candidate, 'entry'>, messages: Message[]) => Promise<Message[]>

/** Follows a publication in its own transaction: whatever it throws rolls everything back. It must not render or fetch. */
export type Projection = (published: Published) => Promise<void>

/** Around a write: calls `next` once, and gives what it gave. Whatever it throws rolls the write back. */
export type Writing = (call: DocumentCall, next: () => Promise<unknown>) => Promise<unknown>

/** What the middleware needs to know of a call. */
export interface DocumentCall {
  uid: string
  action: string
  params: { documentId?: string; locale?: string | string[] | null; status?: string; data?: EntryJson }
  contentType: { options?: { draftAndPublish?: boolean } }
}

/**
 * Recognises every road to publication.
 *
 * `publish` is not the only one: REST creates and updates with `status: 'published'` by default, and a type without
 * draft and publish is public at once. Without it, a clone is public too.
 */
export function roadOf(call: Pick<DocumentCall, 'action' | 'params' | 'contentType'>): Road | undefined {
  const { action, params } = call
  const hasDrafts = call.contentType.options?.draftAndPublish === true
  if (action === 'publish') return 'publish'
  if (action === 'create' || action === 'update') {
    return !hasDrafts || params.status === 'published' ? action : undefined
  }
  return action === 'clone' && !hasDrafts ? 'clone' : undefined
}
