// An entry of Strapi -> the document it is; where its text cannot be read, what can.
import { fromEntry } from '@kanaal/content'
import { attributesOf, type EntryJson, kitOf } from '@kanaal/strapi-kit/strapi-server'
import type { Document, FieldMap } from '@kanaal/types'
import type { Core } from '@strapi/strapi'

export interface ReadEntry {
  uid: string
  documentId: string | undefined
  locale: string | undefined
  fields: FieldMap
  entry: EntryJson
}

interface DocumentReader {
  read(loaded: ReadEntry): Promise<Document>
}

export const readings = ({ strapi }: { strapi: Core.Strapi }) => {
  const readHere = ({ uid, documentId, locale, fields, entry }: ReadEntry): Document => {
    const components = Object.keys(strapi.components).map((name) => [name, attributesOf(strapi, name)])
    return fromEntry({ ...entry, documentId: documentId ?? 'new' } as Parameters<typeof fromEntry>[0], {
      uid,
      attributes: attributesOf(strapi, uid) as Parameters<typeof fromEntry>[1]['attributes'],
      fields,
      ...(locale ? { locale } : {}),
      components: Object.fromEntries(components),
    })
  }

  const service = {
    /**
     * Where the omnichannel plugin is, it reads: in a thread with a deadline, for content is untrusted.
     *
     * @throws RefusedDocument
     */
    async read(loaded: ReadEntry): Promise<Document> {
      const reader = strapi.plugin('omnichannel')?.service('documents') as DocumentReader | undefined
      return reader ? reader.read(loaded) : readHere(loaded)
    },

    /** Never throws for content: a body that is refused is left out, its metadata stay. */
    async readWhatCan(loaded: ReadEntry): Promise<Document | undefined> {
      try {
        return await service.read(loaded)
      } catch (error) {
        if (!isRefusal(error)) throw error
      }
      try {
        return readHere({ ...loaded, fields: { ...loaded.fields, body: [] } })
      } catch (error) {
        if (!isRefusal(error)) throw error
        return undefined
      }
    },

    fieldsOf(uid: string): FieldMap {
      return kitOf(strapi).participations.get(uid)?.fields ?? { body: [] }
    },
  }
  return service
}

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && ['RefusedDocument', 'TaskStopped'].includes(error.name)
