// Documents that somebody may read -> one line each, read some hundreds at a time.
import { setImmediate } from 'node:timers/promises'
import { hasDrafts, isLocalized } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { getService } from '../get-service'
import { readableRows, readableTypes } from '../overview/readable-rows'
import { inSteps } from './in-steps'
import type { Values } from './judge-lines'
import type { ExportedLine } from './to-csv'

export interface ExportScope {
  type?: string | undefined
  locale?: string | undefined
}

interface IndexRow {
  uid: string
  document_id: string
  locale: string
}

export async function* exportLines(
  strapi: Core.Strapi,
  userAbility: unknown,
  { type, locale }: ExportScope,
): AsyncGenerator<ExportedLine[]> {
  const types = (await readableTypes(strapi, userAbility)).filter(
    ({ uid }) => type === undefined || uid === type,
  )
  const rows: IndexRow[] = await readableRows(strapi, strapi.db.connection, types)
    .modify((query) => {
      if (locale !== undefined) query.where('m.locale', locale)
    })
    .orderBy(['m.uid', 'm.document_id', 'm.locale'])
    .select('m.uid', 'm.document_id', 'm.locale')
  for (const [uid, step] of inSteps(rows, (row) => row.uid)) {
    // SQLite answers at once: without it nobody else would be served until all is read.
    await setImmediate()
    yield await linesOf(strapi, uid, step)
  }
}

async function linesOf(
  strapi: Core.Strapi,
  uid: string,
  wanted: readonly IndexRow[],
): Promise<ExportedLine[]> {
  const { title } = getService(strapi, 'readings').fieldsOf(uid)
  const select = ['documentId', 'contentMetadata', ...(title === undefined ? [] : [title])]
  const hasLanguages = isLocalized(strapi, uid)
  const found: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    where: {
      documentId: { $in: [...new Set(wanted.map((row) => row.document_id))] },
      ...(hasDrafts(strapi, uid) && { publishedAt: { $null: true } }),
    },
    select: hasLanguages ? [...select, 'locale'] : select,
  })
  const keyOf = (documentId: unknown, locale: unknown) => `${documentId} ${hasLanguages ? locale : ''}`
  const byKey = new Map(found.map((row) => [keyOf(row.documentId, row.locale), row]))
  return wanted.flatMap(({ document_id, locale }) => {
    const row = byKey.get(keyOf(document_id, locale))
    if (!row) return []
    return {
      type: uid,
      documentId: document_id,
      locale,
      title: title === undefined ? '' : String(row[title] ?? ''),
      contentMetadata: (row.contentMetadata ?? {}) as Values,
    }
  })
}
