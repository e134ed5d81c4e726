// A document -> its other languages that are published, each with the address of its page.
import { documentUrl, fromEntry } from '@kanaal/content'
import { isLocalized, participationOf } from '@kanaal/strapi-kit/strapi-server'
import type { Alternate, Document, Site } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { schemaDataOf } from './schema-data'

/** One question, and no body is read: an address is made of slug, or of title. */
export async function translationsOf(
  strapi: Core.Strapi,
  { id, locale }: Pick<Document, 'id' | 'locale'>,
  site: Site,
): Promise<Alternate[]> {
  const [, uid = '', documentId = ''] = /^(.+)\/([^/]+)$/.exec(id) ?? []
  const fields = participationOf(strapi, uid)?.fields
  if (!fields || !isLocalized(strapi, uid)) return []
  const { title, slug } = fields
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: { documentId, locale: { $ne: locale }, publishedAt: { $notNull: true } },
    select: [
      'documentId',
      'locale',
      'contentMetadata',
      ...[title, slug].filter((name) => name !== undefined),
    ],
    orderBy: { locale: 'asc' },
  })
  const attributes = schemaDataOf(strapi, uid) as Parameters<typeof fromEntry>[1]['attributes']
  return rows.flatMap((row) => {
    const named = { body: [], ...(title && { title }), ...(slug && { slug }) }
    const version = fromEntry(row, { uid, attributes, fields: named, locale: row.locale })
    // What is not meant for the web has no page to lead to.
    const { channels } = version.metadata
    const hasPage = channels === undefined || channels.includes('web')
    return hasPage ? [{ locale: row.locale, url: documentUrl(site, version) }] : []
  })
}

type Row = Parameters<typeof fromEntry>[0] & { locale: string }
