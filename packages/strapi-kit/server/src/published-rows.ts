// Drafts that gates have seen and what Strapi published -> the rows it wrote, known without asking the database again.
import type { Core } from '@strapi/strapi'
import { hasDrafts } from './content-type-of'
import type { IndexedDocument, IndexedRow } from './document-index'
import { loadEntry } from './load-entry'
import { listOf } from './merge-entry'
import { attributesOf, publicAttributesOf } from './public-attributes'
import type { Candidate, DocumentCall, EntryJson } from './publication'

/**
 * Whether a call does no more than copy drafts to rows of their own, `updatedAt` too. All other roads write drafts as
 * well; and so does `publish`, where it stamps a draft with the moment of its first publication.
 */
export const isCopyOfDrafts = (strapi: Core.Strapi, { action, uid }: DocumentCall): boolean =>
  action === 'publish' && !('firstPublishedAt' in attributesOf(strapi, uid))

/** A row as `publish` gives it back: columns only, or what the caller asked for. */
interface PublishedRow extends EntryJson {
  id: number
  documentId: string
  locale?: string | null
}

/**
 * Undefined where the call gave back too little to know, or a row that no gate has seen, in that state: whoever asks
 * reads what is stored. Where something changed a value on its way, the row is loaded when an index asks for all of it.
 *
 * @param asked attributes that indexes read
 * @param foreseen what `rowsToPublish` gave: where that is what was published, it is given back itself
 */
export function publishedRows(
  strapi: Core.Strapi,
  { uid }: DocumentCall,
  candidates: readonly Candidate[],
  result: unknown,
  asked: readonly string[],
  foreseen?: IndexedDocument,
): IndexedDocument | undefined {
  const { documentId, entries } = (result ?? {}) as { documentId?: unknown; entries?: PublishedRow[] }
  const drafts = candidates.filter(({ entry }) => typeof entry.id === 'number')
  if (typeof documentId !== 'string' || !entries || entries.length !== drafts.length) return undefined
  const { scalars } = publicAttributesOf(attributesOf(strapi, uid))
  const isCopy = (row: EntryJson, draft: EntryJson): boolean =>
    scalars.every((name) => OWN_OF_A_ROW.has(name) || isSame(row[name], draft[name])) &&
    !relatesToDrafts(strapi, uid, draft)
  const rows: IndexedRow[] = []
  let isForeseen = foreseen?.rows.length === entries.length
  for (const row of entries) {
    const draft = drafts.find(({ locale }) => locale === (row.locale ?? undefined))
    if (!draft || !has(row, ['id', 'updatedAt', ...asked]) || row.documentId !== documentId) return undefined
    if (!isSame(row.updatedAt, draft.entry.updatedAt)) return undefined
    const ref = { uid, documentId, locale: draft.locale, status: 'published' } as const
    const isCopied = isCopy(row, draft.entry)
    isForeseen &&= isCopied && asked.every((name) => isSame(row[name], draft.entry[name]))
    rows.push({
      id: row.id,
      locale: row.locale ?? '',
      status: 'published',
      values: Object.fromEntries(asked.map((name) => [name, row[name]])),
      entry: isCopied ? async () => draft.entry : () => loadEntry(strapi, ref),
    })
  }
  return isForeseen ? foreseen : { uid, documentId, rows }
}

/** What `publishedRows` will give, unless something changes a value on its way; undefined where nothing is published. */
export function rowsToPublish(
  candidates: readonly Candidate[],
  asked: readonly string[],
): IndexedDocument | undefined {
  const [first] = candidates
  if (first?.documentId === undefined) return undefined
  const rows = candidates.map(
    ({ locale = '', entry }): IndexedRow => ({
      id: Number(entry.id),
      locale,
      status: 'published',
      values: Object.fromEntries(asked.map((name) => [name, entry[name]])),
      entry: async () => entry,
    }),
  )
  return { uid: first.uid, documentId: first.documentId, rows }
}

/** What a draft points at as a draft, a published row points at as it was published, or not at all. */
function relatesToDrafts(strapi: Core.Strapi, uid: string, entry: EntryJson): boolean {
  const attributes = attributesOf(strapi, uid)
  const { relations, components, zones } = publicAttributesOf(attributes)
  return (
    relations.some(
      (name) => listOf(entry[name]).length > 0 && hasDrafts(strapi, attributes[name]?.target ?? ''),
    ) ||
    [...components, ...zones].some((name) =>
      listOf(entry[name]).some((part) =>
        relatesToDrafts(strapi, String(part.__component ?? attributes[name]?.component), part),
      ),
    )
  )
}

const OWN_OF_A_ROW = new Set(['createdAt', 'publishedAt'])

const has = (row: PublishedRow, names: readonly string[]): boolean =>
  names.every((name) => Object.hasOwn(row, name))

/** JSON as it was stored twice has its keys in one order; dates are texts, or made to. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
