// An entry of Strapi -> the document it is, with its inputs and renditions.
import { RefusedDocument } from '@kanaal/content'
import { resolveInputs } from '@kanaal/engine'
import { loadEntry, participationOf } from '@kanaal/strapi-kit/strapi-server'
import type { Document, FieldMap, InputSources, Inputs, Message, Rendition } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { getService } from '../get-service'
import { schemaDataOf } from '../schema-data'
import { toRefusal } from '../to-refusal'

/** An entry that was loaded or merged through the kit's allow-list. */
export interface LoadedEntry {
  uid: string
  documentId: string | undefined
  locale: string | undefined
  fields: FieldMap
  entry: Record<string, unknown>
}

export interface RenderOptions {
  now: string
  audience?: string | undefined
  targets?: string[] | undefined
  /** The origin under which the reader reaches this server. */
  base?: string | undefined
}

export interface RenderedDocument {
  /** Absent where the entry cannot be a document; `messages` say why. */
  document?: Document
  inputs?: Inputs
  renditions: Rendition[]
  /** About the document and about contradictions; those of one rendition are in it. */
  messages: Message[]
}

export const documents = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = {
    /** @throws RefusedDocument naming the field and the reason. */
    async toDocument({ uid, documentId, locale, fields, entry }: LoadedEntry): Promise<Document> {
      const { pool } = await getService(strapi, 'engine').load()
      const task = {
        entry: { ...entry, documentId: documentId ?? 'new' },
        type: { uid, attributes: schemaDataOf(strapi, uid), fields },
        locale,
      }
      return pool.fromEntry(task).catch((error: unknown) => {
        throw toRefusal(error)
      })
    },

    /** One published document; undefined where it does not take part, does not exist, or is not published. */
    async published(
      uid: string,
      documentId: string,
      locale: string | undefined,
    ): Promise<Document | undefined> {
      const fields = participationOf(strapi, uid)?.fields
      const entry = fields && (await loadEntry(strapi, { uid, documentId, locale, status: 'published' }))
      return entry && service.toDocument({ uid, documentId, locale, fields, entry })
    },

    /** All the I/O a document asks for. */
    inputsOf(document: Document, base = publicOrigin(strapi)): Promise<Inputs> {
      const sources: InputSources = {
        asset: (src, from) => getService(strapi, 'assets').resolve(src, from, base),
        include: (id, from) => {
          const [, uid, documentId] = /^(.+)\/([^/]+)$/.exec(id) ?? []
          return uid && documentId
            ? service.published(uid, documentId, from.locale)
            : Promise.resolve(undefined)
        },
      }
      return resolveInputs(document, sources)
    },

    /** Never throws for content: what went wrong is among the messages. */
    async render(loaded: LoadedEntry, { base, ...options }: RenderOptions): Promise<RenderedDocument> {
      try {
        const document = await service.toDocument(loaded)
        const inputs = await service.inputsOf(document, base)
        const { pool } = await getService(strapi, 'engine').load()
        return { document, inputs, ...(await pool.render({ document, inputs, ...options })) }
      } catch (error) {
        const refusal = toRefusal(error)
        if (refusal instanceof RefusedDocument) return { renditions: [], messages: refusal.messages }
        throw refusal
      }
    },
  }
  return service
}

/** Where readers reach this server: `server.url`, else its host and port; `0.0.0.0` is no address to go to. */
export const publicOrigin = (strapi: Core.Strapi): string =>
  (strapi.config.get('server.absoluteUrl') as string)
    .replace(/\/+$/, '')
    .replace(/^(https?:\/\/)(0\.0\.0\.0|\[?::\]?)(?=:|$)/, '$1localhost')
