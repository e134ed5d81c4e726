// A published document -> its metadata in one of the forms that others read.
import {
  dublinCoreToTurtle,
  headToHtml,
  inheritMetadata,
  resolveMetadata,
  toHead,
  toJsonLd,
} from '@kanaal/metadata'
import { defaultLocale, isLocalized, loadEntry, participationOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { getService } from '../get-service'

export interface ResolvedQuery {
  uid: string
  documentId: string
  locale: string | undefined
  format: 'json' | 'jsonld' | 'dc' | 'head'
  now: string
}

export const resolved = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Undefined where the type does not take part, or nothing is published in that language. */
  async find({
    uid,
    documentId,
    locale: asked,
    format,
    now,
  }: ResolvedQuery): Promise<string | object | undefined> {
    const fields = participationOf(strapi, uid)?.fields
    if (!fields) return undefined
    const locale = isLocalized(strapi, uid) ? (asked ?? (await defaultLocale(strapi))) : undefined
    const entry = await loadEntry(strapi, { uid, documentId, locale, status: 'published' })
    if (!entry) return undefined
    const { defaults, site } = await getService(strapi, 'rules').load()
    const read = await getService(strapi, 'readings').readWhatCan({ uid, documentId, locale, fields, entry })
    if (!read) return undefined
    const document = inheritMetadata(read, defaults)
    const values = resolveMetadata(document, { site, now })
    if (format === 'head') return headToHtml(toHead(values))
    if (format === 'jsonld') return JSON.stringify(toJsonLd(values))
    if (format === 'dc') return dublinCoreToTurtle(values)
    // An allow-list: who looks after a document, and what was noted about it, is the house's own.
    const { title, description, url, canonical, image, dir, date, modified, validFrom, validUntil, status } =
      values
    const { authors, terms, keywords, words, readingMinutes, rights, license, provenance } = values
    return {
      data: {
        ...{ uid, documentId, locale: document.locale, dir, title, description, url, canonical, image },
        ...{ date, modified, validFrom, validUntil, status, authors, terms, keywords, words, readingMinutes },
        ...{ rights, license, provenance },
      },
    }
  },
})
