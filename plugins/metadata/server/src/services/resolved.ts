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
import { type Alternate, type Document, UNKNOWN_SITE_URL } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { getService } from '../get-service'
import { nameTerms } from '../name-terms'

export interface ResolvedQuery {
  uid: string
  documentId: string
  locale: string | undefined
  format: 'json' | 'jsonld' | 'dc' | 'head'
  now: string
}

/** These forms are made of addresses: a made-up one would end in search engines. */
export const SITE_MISSING =
  'The address of the site is not known. Write `site: { url, name, locales, defaultLocale, timeZone }` in kanaal.config where the omnichannel plugin is installed, or in the configuration of content-metadata in config/plugins.'

interface DocumentReader {
  alternates(document: Document): Promise<Alternate[]>
}

/** Only a plugin that gives documents pages knows where their other languages have theirs. */
const alternatesOf = async (strapi: Core.Strapi, document: Document): Promise<Alternate[]> => {
  const reader = strapi.plugin('omnichannel')?.service('documents') as DocumentReader | undefined
  return (await reader?.alternates(document)) ?? []
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
    const { defaults, site, profiles } = await getService(strapi, 'rules').load()
    const hasAddress = site.url !== UNKNOWN_SITE_URL
    if (!hasAddress && format !== 'json') throw new errors.ApplicationError(SITE_MISSING)
    const read = await getService(strapi, 'readings').readWhatCan({ uid, documentId, locale, fields, entry })
    if (!read) return undefined
    const document = await nameTerms(strapi, inheritMetadata(read, defaults, { site, profiles }))
    const alternates = await alternatesOf(strapi, document)
    const values = resolveMetadata(document, { site, now, alternates })
    if (format === 'head') return headToHtml(toHead(values))
    if (format === 'jsonld') return JSON.stringify(toJsonLd(values))
    if (format === 'dc') return dublinCoreToTurtle(values)
    // An allow-list: who looks after a document, and what was noted about it, is the house's own.
    const { title, description, url, canonical, image, dir, date, modified, validFrom, validUntil, status } =
      values
    const { authors, terms, keywords, words, readingMinutes, rights, license, provenance } = values
    return {
      data: {
        ...{ uid, documentId, locale: document.locale, dir, title, description, image },
        // An address that nobody configured is none.
        ...(hasAddress && { url, canonical }),
        ...{ date, modified, validFrom, validUntil, status, authors, terms, keywords, words, readingMinutes },
        ...{ rights, license, provenance },
      },
    }
  },
})
