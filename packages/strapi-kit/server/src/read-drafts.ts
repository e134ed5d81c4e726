// A publication under way -> the drafts that Strapi itself reads for it, judged before they are copied.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { FieldMap } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { withFileTexts } from './file-texts'
import { languageOf } from './language'
import { FILE_FIELDS, loadEntry } from './load-entry'
import { listOf } from './merge-entry'
import { attributesOf, publicAttributesOf } from './public-attributes'
import type { Candidate, DocumentCall, EntryJson } from './publication'

interface Waiting {
  uid: string
  documentId: string | undefined
  isMet: boolean
  meet(rows: EntryJson[]): Promise<void>
}

const waiting = new AsyncLocalStorage<Waiting>()
const subscribed = new WeakSet<Core.Strapi>()

/**
 * Runs a publication. `judge` is called with what Strapi reads to copy it, inside its transaction, and may throw; not at
 * all where Strapi reads otherwise than 5.45 to 5.54 do.
 *
 * Loading the same once more, as gates that render must, takes longer than all that gates do.
 */
export function whileDraftsAreRead<Result>(
  strapi: Core.Strapi,
  { uid, params }: DocumentCall,
  fields: FieldMap,
  judge: (candidates: Candidate[]) => Promise<void>,
  publish: () => Result,
): Result {
  subscribe(strapi)
  const { documentId } = params
  const meet = async (rows: EntryJson[]): Promise<void> => {
    const candidates: Candidate[] = []
    for (const row of rows) candidates.push(await toCandidate(strapi, uid, fields, row))
    await judge(candidates)
  }
  return waiting.run({ uid, documentId, isMet: false, meet }, publish)
}

function subscribe(strapi: Core.Strapi): void {
  if (subscribed.has(strapi)) return
  subscribed.add(strapi)
  strapi.db.lifecycles.subscribe({
    async afterFindMany({ model, params, result }) {
      const expected = waiting.getStore()
      if (!expected || expected.isMet || model.uid !== expected.uid || !params.populate) return
      if (params.where?.publishedAt !== null || params.where.documentId !== expected.documentId) return
      expected.isMet = true
      await expected.meet(result as EntryJson[])
    },
  })
}

async function toCandidate(
  strapi: Core.Strapi,
  uid: string,
  fields: FieldMap,
  row: EntryJson,
): Promise<Candidate> {
  const documentId = String(row.documentId)
  const locale = typeof row.locale === 'string' ? row.locale : undefined
  const own = toEntry(strapi, uid, row)
  const entry = own
    ? await withFileTexts(strapi, own, locale)
    : await loadEntry(strapi, { uid, documentId, locale, status: 'draft' })
  const language = languageOf(strapi)
  return { uid, documentId, locale, road: 'publish', fields, entry: entry ?? row, language }
}

/**
 * As `loadEntry` gives it. Undefined where it names other documents, of which Strapi has read nothing but the key, and where
 * Strapi has left something out: what it populates it remembers by type, for as long as the process runs.
 */
function toEntry(strapi: Core.Strapi, uid: string, row: EntryJson): EntryJson | undefined {
  const attributes = attributesOf(strapi, uid)
  const { scalars, media, components, zones, relations } = publicAttributesOf(attributes)
  if ([...media, ...components, ...zones, ...relations].some((name) => row[name] === undefined))
    return undefined
  if (relations.some((name) => listOf(row[name]).length > 0)) return undefined
  const entry = only(row, [...IDENTITY, ...scalars, ...relations])
  for (const name of media) entry[name] = each(row[name], (file) => only(file, [...IDENTITY, ...FILE_FIELDS]))
  for (const name of [...components, ...zones]) {
    let isWhole = true
    entry[name] = each(row[name], (part) => {
      const kind = String(part.__component ?? attributes[name]?.component)
      const found = toEntry(strapi, kind, part)
      if (!found) isWhole = false
      return part.__component === undefined ? (found ?? {}) : { __component: kind, ...found }
    })
    if (!isWhole) return undefined
  }
  return entry
}

/** Components have no documentId. */
const IDENTITY = ['id', 'documentId']

function only(row: EntryJson, names: readonly string[]): EntryJson {
  const kept: EntryJson = {}
  for (const name of names) if (row[name] !== undefined) kept[name] = row[name]
  return kept
}

function each(value: unknown, change: (one: EntryJson) => EntryJson): unknown {
  if (Array.isArray(value)) return value.map((one) => change(one as EntryJson))
  return typeof value === 'object' && value !== null ? change(value as EntryJson) : value
}
