// A document-service call -> the same call; what it changes of our attributes is told to whoever keeps a record of it.
import { isDeepStrictEqual } from 'node:util'
import { INJECTED_ATTRIBUTES } from '@kanaal/types'
import type { Core, Modules } from '@strapi/strapi'
import { documentIdsOf } from './follow-documents'
import type { Kit } from './kit'
import type { DocumentCall } from './publication'

type Values = Record<string, unknown>

/** One locale of one document whose values of ours were written, and are others than before. */
export interface ValueChange {
  uid: string
  documentId: string
  /** `''` for a type that is not localised. */
  locale: string
  /** What the document service was asked for, or `rewrite` where many documents were changed at once. */
  action: string
  /** Our attributes by name; absent where there was none. */
  before: Values
  after: Values
}

/** Told in the transaction of the write: whatever it throws rolls that back. */
export type Journal = (change: ValueChange) => Promise<void>

/** They bring values along without naming them. Publishing does not count: it copies what was written before. */
const COPYING = new Set(['clone', 'discardDraft'])

export const createValueMiddleware =
  (strapi: Core.Strapi, kit: Kit): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const call = context as unknown as DocumentCall
    const { uid, action, params } = call
    const named = INJECTED_ATTRIBUTES.filter((name) => params.data && Object.hasOwn(params.data, name))
    const isWriting = (action === 'create' || action === 'update') && named.length > 0
    if (kit.journals.size === 0 || !kit.participations.get(uid)?.enabled) return next()
    const isDeleting = action === 'delete'
    if (!isWriting && !isDeleting && !COPYING.has(action)) return next()
    const stored = action === 'update' || action === 'discardDraft' || isDeleting
    const before = stored ? await readRows(strapi, call, [params.documentId ?? '']) : []
    const result = await next()
    if (isDeleting) {
      const left = await readRows(strapi, call, [params.documentId ?? ''])
      for (const { documentId, locale, values } of before) {
        if (left.some((row) => row.locale === locale)) continue
        await tellJournals(kit, { uid, documentId, locale, action, before: values, after: {} })
      }
      return result
    }
    const after = isWriting
      ? writtenRow(result, before, pick(params.data ?? {}, named))
      : await readRows(strapi, call, documentIdsOf(call, result))
    for (const { documentId, locale, values } of after) {
      const was = before.find((row) => row.documentId === documentId && row.locale === locale)
      await tellJournals(kit, { uid, documentId, locale, action, before: was?.values ?? {}, after: values })
    }
    return result
  }

/** Says nothing of a write that changed nothing. */
export async function tellJournals({ journals }: Pick<Kit, 'journals'>, change: ValueChange): Promise<void> {
  if (journals.size === 0 || isDeepStrictEqual(change.before, change.after)) return
  for (const journal of journals.values()) await journal(change)
}

interface ValueRow {
  documentId: string
  locale: string
  values: Values
}

/** What a call with data has written: that data over what stood there, without asking the database again. */
function writtenRow(result: unknown, before: readonly ValueRow[], data: Values): ValueRow[] {
  const { documentId, locale } = (result ?? {}) as { documentId?: string; locale?: string | null }
  if (documentId === undefined) return []
  const was = before.find((row) => row.documentId === documentId && row.locale === (locale ?? ''))
  return [{ documentId, locale: locale ?? '', values: filled({ ...was?.values, ...data }) }]
}

/** Every locale, as its draft; of a type without drafts, as it is. */
async function readRows(
  strapi: Core.Strapi,
  { uid, contentType }: DocumentCall,
  documentIds: readonly string[],
): Promise<ValueRow[]> {
  const drafts = contentType.options?.draftAndPublish === true ? { publishedAt: { $null: true } } : {}
  const rows: (Values & { documentId: string; locale: string | null })[] = await strapi.db
    .query(uid)
    .findMany({
      where: { documentId: { $in: [...documentIds] }, ...drafts },
      select: ['documentId', 'locale', ...INJECTED_ATTRIBUTES],
    })
  return rows.map((row) => ({
    documentId: row.documentId,
    locale: row.locale ?? '',
    values: filled(pick(row, INJECTED_ATTRIBUTES)),
  }))
}

const pick = (from: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, from[name]]))

const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined))
