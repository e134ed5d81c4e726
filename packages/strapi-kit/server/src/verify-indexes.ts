// Every index -> where it no longer agrees with the documents it follows; and the same indexes, made anew.
import type { Core } from '@strapi/strapi'
import type { DocumentIndex } from './document-index'
import { followDocuments, readDocuments, rowsOf } from './follow-documents'
import { type Kit, kitOf } from './kit'
import { columnsOf, rowText } from './write-index-rows'

export interface IndexReport {
  index: string
  uid: string
  documents: number
  /** Documents whose rows differ from what the documents say. */
  stale: string[]
  /** Documents that are gone, or whose type no longer takes part, but have rows. */
  orphans: string[]
}

/** A transaction for each so many: a writer waits for one batch, not for all. */
const DOCUMENTS_A_BATCH = 200

export interface IndexScope {
  /** One content type; all without. */
  uid?: string | undefined
  /** One index by its name; all without. */
  index?: string | undefined
}

/** Compares; changes nothing. An index agrees where `stale` and `orphans` are empty in every report. */
export async function verifyIndexes(strapi: Core.Strapi, scope: IndexScope = {}): Promise<IndexReport[]> {
  const kit = kitOf(strapi)
  const reports: IndexReport[] = []
  for (const [name, index] of indexesIn(kit, scope)) {
    for (const uid of await uidsOf(strapi, kit, index, scope)) {
      const report: IndexReport = { index: name, uid, documents: 0, stale: [], orphans: [] }
      const known = new Set<string>()
      for await (const ids of batchesOf(strapi, kit, uid)) {
        report.documents += ids.length
        for (const id of ids) known.add(id)
        report.stale.push(...(await staleAmong(strapi, kit, index, uid, ids)))
      }
      const kept: { document_id: string }[] = await strapi.db
        .connection(index.table)
        .where({ uid })
        .distinct('document_id')
      report.orphans = kept.map((row) => row.document_id).filter((id) => !known.has(id))
      reports.push(report)
    }
  }
  return reports
}

/** Makes every row anew, batch by batch; may be stopped and begun again. */
export async function rebuildIndexes(strapi: Core.Strapi, scope: IndexScope = {}): Promise<IndexReport[]> {
  const kit = kitOf(strapi)
  const before = await verifyIndexes(strapi, scope)
  for (const { index: name, uid, orphans } of before) {
    const table = kit.indexes.get(name)?.table
    for (let start = 0; table && start < orphans.length; start += DOCUMENTS_A_BATCH) {
      const ids = orphans.slice(start, start + DOCUMENTS_A_BATCH)
      await strapi.db.connection(table).where({ uid }).whereIn('document_id', ids).delete()
    }
  }
  const meant = { participations: kit.participations, indexes: indexesIn(kit, scope) }
  for (const uid of new Set(before.map((report) => report.uid))) {
    for await (const ids of batchesOf(strapi, kit, uid)) await followDocuments(strapi, meant, uid, ids)
  }
  return before
}

/**
 * After a data transfer every model is empty: then, and only then, a boot makes the indexes anew by itself. Every
 * plugin with an index calls this; the first call does it for all.
 */
export async function rebuildEmptyIndexes(strapi: Core.Strapi): Promise<void> {
  const kit = kitOf(strapi)
  if (kit.emptyIndexesAreMade) return
  for (const [index, { table }] of kit.indexes) {
    const row = await strapi.db.connection(table).first('id')
    if (row) continue
    const reports = await verifyIndexes(strapi, { index })
    if (reports.every(({ stale }) => stale.length === 0)) continue
    strapi.log.info(`The index "${index}" was empty beside documents that it follows: making it anew.`)
    await rebuildIndexes(strapi, { index })
  }
  kit.emptyIndexesAreMade = true
}

const indexesIn = ({ indexes }: Kit, { index }: IndexScope): Kit['indexes'] =>
  index === undefined ? indexes : new Map([...indexes].filter(([name]) => name === index))

async function staleAmong(
  strapi: Core.Strapi,
  kit: Kit,
  index: DocumentIndex,
  uid: string,
  ids: readonly string[],
): Promise<string[]> {
  const participation = kit.participations.get(uid)
  if (!participation) return []
  const documents = await readDocuments(strapi, uid, index.attributes(participation), ids)
  const expected = byDocument(index, await rowsOf(index, documents, strapi.db.connection))
  const kept = await strapi.db.connection(index.table).where({ uid }).whereIn('document_id', ids)
  const actual = byDocument(index, kept)
  return ids.filter((id) => (expected.get(id) ?? '') !== (actual.get(id) ?? ''))
}

/** One comparable text a document, in no order that a database chose. */
function byDocument(index: DocumentIndex, rows: readonly Record<string, unknown>[]): Map<string, string> {
  const columns = columnsOf(index)
  const texts = new Map<string, string[]>()
  for (const row of rows) {
    const id = String(row.document_id)
    texts.set(id, [...(texts.get(id) ?? []), rowText(row, columns)])
  }
  return new Map([...texts].map(([id, lines]) => [id, lines.sort().join('\n')]))
}

/** The types that take part, and those that only the index still knows. */
async function uidsOf(strapi: Core.Strapi, kit: Kit, index: DocumentIndex, scope: IndexScope) {
  const kept: { uid: string }[] = await strapi.db.connection(index.table).distinct('uid')
  const enabled = [...kit.participations.values()].filter((one) => one.enabled).map(({ uid }) => uid)
  const all = [...new Set([...enabled, ...kept.map(({ uid }) => uid)])].sort()
  return scope.uid === undefined ? all : all.filter((uid) => uid === scope.uid)
}

async function* batchesOf(strapi: Core.Strapi, kit: Kit, uid: string): AsyncGenerator<string[]> {
  if (!kit.participations.get(uid)?.enabled) return
  const { tableName } = strapi.db.metadata.get(uid)
  for (let after = ''; ; ) {
    const rows: { document_id: string }[] = await strapi.db
      .connection(tableName)
      .distinct('document_id')
      .where('document_id', '>', after)
      .orderBy('document_id')
      .limit(DOCUMENTS_A_BATCH)
    const last = rows.at(-1)
    if (!last) return
    yield rows.map((row) => row.document_id)
    after = last.document_id
  }
}
