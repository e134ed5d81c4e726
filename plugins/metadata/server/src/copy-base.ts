// A write of copy for one channel -> the same copy; beside what says nothing of it stands which text it was written from.
import { isDeepStrictEqual } from 'node:util'
import { baseHashOf } from '@kanaal/content'
import {
  type DocumentCall,
  loadEntry,
  participationOf,
  sqlOf,
  type Writing,
} from '@kanaal/strapi-kit/strapi-server'
import type { ChannelCopy } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { getService } from './get-service'
import { type WrittenDocument, writtenIn } from './written-in'

type Copies = Record<string, ChannelCopy>
interface Row {
  id: number
  isPublished: boolean
  copies: Copies
}

const WRITES = new Set(['create', 'update'])

/**
 * The panel writes it by itself; programs, tokens and imports need not know how it is made. Copy that is only sent along,
 * as it stands, is left alone: nobody compared it with the text.
 */
export const createCopyBase =
  (strapi: Core.Strapi): Writing =>
  async (call, next) => {
    const { channelCopy } = call.params.data ?? {}
    const isAsked = WRITES.has(call.action) && participationOf(strapi, call.uid) && hasBare(channelCopy)
    if (!isAsked) return next()
    const { documentId, locale } = call.params
    const before = typeof documentId === 'string' ? await rowsOf(strapi, call, { documentId, locale }) : []
    const known = before.find((row) => isWorkedOn(call, row))?.copies ?? {}
    const result = await next()
    for (const written of writtenIn(result)) {
      const rows = await rowsOf(strapi, call, written)
      const touched = rows.filter((row) => call.params.status === 'published' || isWorkedOn(call, row))
      const hash =
        touched.some(({ copies }) => newIn(copies, known).length > 0) && (await baseOf(strapi, call, written))
      if (!hash) continue
      for (const { id, copies } of touched) {
        const noted = Object.fromEntries(
          newIn(copies, known).map(([target, copy]) => [target, { ...copy, baseHash: hash }]),
        )
        const complete = { ...copies, ...noted }
        await store(strapi, call.uid, id, complete)
        // A form that goes on with the answer would take it away again.
        if (Object.hasOwn(result as object, 'channelCopy'))
          Object.assign(result as object, { channelCopy: complete })
      }
    }
    return result
  }

/** Copy that does not say, and is not as it was. */
const newIn = (copies: Copies, known: Copies): [string, ChannelCopy][] =>
  Object.entries(copies).filter(
    ([target, copy]) => copy.baseHash === undefined && !isDeepStrictEqual(copy, known[target]),
  )

const hasBare = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value as Copies).some((copy) => copy?.baseHash === undefined)

/** Of a type with drafts the draft. */
const isWorkedOn = ({ contentType }: DocumentCall, { isPublished }: Row): boolean =>
  contentType.options?.draftAndPublish !== true || !isPublished

async function rowsOf(
  strapi: Core.Strapi,
  { uid }: DocumentCall,
  { documentId, locale }: { documentId: string; locale?: unknown },
): Promise<Row[]> {
  const rows: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    where: { documentId, ...(typeof locale === 'string' ? { locale } : {}) },
    select: ['id', 'publishedAt', 'channelCopy'],
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, publishedAt, channelCopy }) => ({
    id: Number(id),
    isPublished: Boolean(publishedAt),
    copies: (channelCopy ?? {}) as Copies,
  }))
}

/** Of the text as it has just been written. */
async function baseOf(
  strapi: Core.Strapi,
  { uid }: DocumentCall,
  { documentId, locale }: WrittenDocument,
): Promise<string | undefined> {
  const entry = await loadEntry(strapi, { uid, documentId, locale, status: 'draft' })
  const readings = getService(strapi, 'readings')
  const fields = readings.fieldsOf(uid)
  const document = entry && (await readings.readWhatCan({ uid, documentId, locale, fields, entry }))
  return document && baseHashOf(document)
}

/** Below Strapi's queries, which would call the row changed after it was published. */
async function store(strapi: Core.Strapi, uid: string, id: number, copies: Copies): Promise<void> {
  const { tableName, attributes } = strapi.db.metadata.get(uid)
  const { columnName } = attributes.channelCopy as { columnName: string }
  const sql = await sqlOf(strapi)
  await sql(tableName)
    .where({ id })
    .update({ [columnName]: JSON.stringify(copies) })
}
