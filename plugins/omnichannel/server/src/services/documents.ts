// An entry of Strapi -> the document it is, with its inputs and renditions.
import { RefusedDocument } from '@kanaal/content'
import { resolveInputs } from '@kanaal/engine'
import type { Asking, RenderPool, RenderResult } from '@kanaal/export'
import { loadEntry, participationOf, publicOrigin } from '@kanaal/strapi-kit/strapi-server'
import type { Alternate, Document, FieldMap, InputSources, Inputs, Message, Term } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { getService } from '../get-service'
import { markUnpublished } from '../mark-unpublished'
import { schemaDataOf } from '../schema-data'
import { toRefusal } from '../to-refusal'
import { translationsOf } from '../translations-of'

/** An entry that was loaded or merged through the kit's allow-list. */
export interface LoadedEntry {
  uid: string
  documentId: string | undefined
  locale: string | undefined
  fields: FieldMap
  entry: Record<string, unknown>
}

export interface RenderOptions extends Asking {
  now: string
  audience?: string | undefined
  targets?: string[] | undefined
  /** Ids of targets that somebody wants to see. */
  drawn?: readonly string[] | undefined
}

/** For whom inputs are gathered; what is absent is as the server itself sees it. */
export interface InputReader {
  /** The origin under which the reader reaches this server. */
  base?: string
  /** Whether they may read documents of this type, and so what another document includes of it. */
  mayInclude?(uid: string): Promise<boolean> | boolean
  /** `linked`: images are addresses, and no file is read. Default `attached`. */
  images?: 'linked' | 'attached'
}

/** A document with all that its renditions need; where the entry cannot be one, `messages` say why. */
export type OpenedDocument =
  | { document: Document; inputs: Inputs }
  | { document?: never; messages: Message[] }

export interface RenderedDocument extends RenderResult {
  /** Absent where the entry cannot be a document; `messages` say why. */
  document?: Document
}

const NOTHING: RenderResult = {
  renditions: [],
  messages: [],
  comparison: { facts: [], disclaimers: [] },
  lossPreviews: {},
}

export const documents = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = {
    /** @throws RefusedDocument naming the field and the reason. */
    async toDocument(
      { uid, documentId, locale, fields, entry }: LoadedEntry,
      pool: RenderPool,
      asking?: Asking,
    ): Promise<Document> {
      const task = {
        entry: { ...entry, documentId: documentId ?? 'new' },
        type: { uid, attributes: schemaDataOf(strapi, uid), fields },
        locale,
      }
      return pool.fromEntry(task, asking).catch((error: unknown) => {
        throw toRefusal(error)
      })
    },

    /** For other plugins: an entry as they loaded or merged it. @throws RefusedDocument */
    async read(loaded: LoadedEntry): Promise<Document> {
      const { readers } = await getService(strapi, 'engine').configured()
      return service.toDocument(loaded, readers)
    },

    /** One published document; undefined where it does not take part, does not exist, or is not published. */
    async published(
      uid: string,
      documentId: string,
      locale: string | undefined,
    ): Promise<Document | undefined> {
      const fields = participationOf(strapi, uid)?.fields
      const entry = fields && (await loadEntry(strapi, { uid, documentId, locale, status: 'published' }))
      return entry && service.read({ uid, documentId, locale, fields, entry })
    },

    /** Its other languages that are published, with their addresses. */
    async alternates(document: Document): Promise<Alternate[]> {
      const { engine } = await getService(strapi, 'engine').configured()
      return translationsOf(strapi, document, engine.site)
    },

    /** All the I/O a document asks for. */
    inputsOf(document: Document, reader: InputReader = {}): Promise<Inputs> {
      const { base = publicOrigin(strapi), images = 'attached' } = reader
      const library = getService(strapi, 'assets')
      const terms = taxonomyTerms(strapi)
      const sources: InputSources = {
        asset: (src, from) =>
          images === 'attached' ? library.attach(src, from, base) : library.resolve(src, from, base),
        include: async (id, from) => {
          const [, uid, documentId] = /^(.+)\/([^/]+)$/.exec(id) ?? []
          if (!uid || !documentId || !((await reader.mayInclude?.(uid)) ?? true)) return undefined
          return service.published(uid, documentId, from.locale)
        },
        alternates: (from) => service.alternates(from),
        ...(terms && { terms: (keys) => terms.resolve(keys), schemes: () => terms.schemes() }),
      }
      return resolveInputs(document, sources)
    },

    /** A draft, as it would be published. Never throws for content: what went wrong is among the messages. */
    async open(
      loaded: LoadedEntry,
      { reader, signal }: Asking & { reader?: InputReader } = {},
    ): Promise<OpenedDocument> {
      return withRefusals<OpenedDocument>(
        async () => {
          const { pool } = await getService(strapi, 'engine').load()
          const entry = await markUnpublished(strapi, loaded)
          const document = await service.toDocument({ ...loaded, entry }, pool, { signal })
          return { document, inputs: await service.inputsOf(document, reader) }
        },
        (messages) => ({ messages }),
      )
    },

    /** Never throws for content either. */
    async render(opened: OpenedDocument, { signal, ...options }: RenderOptions): Promise<RenderedDocument> {
      if (opened.document === undefined) return { ...NOTHING, messages: opened.messages }
      const { document, inputs } = opened
      return withRefusals(
        async () => {
          const { pool } = await getService(strapi, 'engine').load()
          return { document, ...(await pool.render({ document, inputs, ...options }, { signal })) }
        },
        (messages) => ({ ...NOTHING, messages }),
      )
    },
  }
  return service
}

async function withRefusals<Result>(
  make: () => Promise<Result>,
  refused: (messages: Message[]) => Result,
): Promise<Result> {
  try {
    return await make()
  } catch (error) {
    const refusal = toRefusal(error)
    if (refusal instanceof RefusedDocument) return refused(refusal.messages)
    throw refusal
  }
}

/** The taxonomy plugin's labels for stored keys; absent where that plugin is. */
const taxonomyTerms = (strapi: Core.Strapi) =>
  strapi.plugin('taxonomy')?.service('terms') as
    | { resolve(keys: string[]): Promise<Term[]>; schemes(): Promise<string[]> }
    | undefined
