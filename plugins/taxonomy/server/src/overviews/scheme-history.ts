// A scheme and a moment -> what was done since, and what differs between then and now; and one change, side by side.
import { diffVocabularies, labelIn, renameIn, type SaidValue, shortName } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import type { ChangeInfo, LabelMap } from '../../../shared/contracts'
import type { ChangeDetail, HistoryReport } from '../../../shared/overviews'
import { CHANGE } from '../content-types'
import { getService } from '../get-service'
import { Missing } from '../refuse'
import { linksOf } from '../vocabulary/project-concepts'
import { type Recorded, takenBack } from '../vocabulary/published-rows'
import { formerUris } from '../vocabulary/rebase-scheme'
import {
  type ConceptRow,
  findConcepts,
  findScheme,
  keysOfUris,
  toLabelMap,
  toVocabulary,
} from '../vocabulary/rows'

/** Changes of one answer; the difference counts all of them. */
const LISTED = 100
const SKOS = 'http://www.w3.org/2004/02/skos/core#'

interface StoredChange {
  documentId: string
  action: string
  concept: string
  createdAt: string
  by: string | null
  reason: string | null
  undone: boolean
  before: Recorded[]
  after: Recorded[]
}

export const toChangeInfo = (row: Omit<StoredChange, 'before' | 'after'>): ChangeInfo => ({
  id: row.documentId,
  action: row.action,
  concept: row.concept,
  at: new Date(row.createdAt).toISOString(),
  by: row.by ?? null,
  reason: row.reason ?? null,
  undone: Boolean(row.undone),
})

/** @param from an instant of ISO 8601, or the number of a change; without it, from the first that is recorded. */
export async function schemeHistory(
  strapi: Core.Strapi,
  key: string,
  from: string | number | undefined,
): Promise<HistoryReport> {
  const scheme = await findScheme(strapi, key)
  if (!scheme) throw new Missing('scheme-missing', { key })
  const since = typeof from === 'number' ? { id: { $gt: from } } : { createdAt: { $gt: from } }
  const where = { scheme: key, ...(from === undefined ? {} : since) }
  const listed: Omit<StoredChange, 'before' | 'after'>[] = await strapi.db.query(CHANGE).findMany({
    where,
    select: ['documentId', 'action', 'concept', 'createdAt', 'by', 'reason', 'undone'],
    orderBy: { id: 'desc' },
    limit: LISTED,
  })
  const { touched, before } = await takenBack(strapi, where)
  // What nobody touched is the same then and now: only the rest of a large scheme is read.
  const now = await findConcepts(strapi, touched)
  const renamed = await formerUris(strapi)
  const then = before.map((row) => renameIn({ ...row, skos: renameIn(row.skos, renamed) }, renamed))
  const [old, current] = [toVocabulary([scheme], then), toVocabulary([scheme], now)]
  const diff = diffVocabularies(old, current)
  const known = new Map([...then, ...now].map((row) => [row.uri, row]))
  const labelOf = (uri: string): { key: string; label: LabelMap } => {
    const row = known.get(uri)
    return { key: row?.key ?? uri, label: toLabelMap(row?.skos.prefLabel) }
  }
  const added = diff.added.flatMap((uri) => known.get(uri)?.key ?? [])
  return {
    changes: listed.map(toChangeInfo),
    total: await strapi.db.query(CHANGE).count({ where }),
    added: await getService(strapi, 'browser').describe(added),
    removed: diff.removed.map(labelOf),
    changed: diff.changed
      .filter(({ uri }) => known.has(uri))
      .map(({ uri, kinds }) => ({ ...labelOf(uri), kinds })),
  }
}

export async function changeDetail(strapi: Core.Strapi, id: string, language: string): Promise<ChangeDetail> {
  const change: StoredChange | null = await strapi.db.query(CHANGE).findOne({ where: { documentId: id } })
  if (!change) throw new Missing('change-missing')
  const whole = (rows: readonly Recorded[]) => rows.flatMap((row) => (row.skos ? [row as ConceptRow] : []))
  const [before, after] = [whole(change.before), whole(change.after)]
  // What a change leads to is told by name, whether the change is about that too or not.
  const around = [...before, ...after].flatMap((row) => linksOf(row).map(([, uri]) => uri))
  const keys = await keysOfUris(strapi.db.connection, [...new Set(around)])
  const beside = await findConcepts(strapi, [...keys.values()])
  const names = new Map([...beside, ...before, ...after].map((row) => [row.uri, row]))
  const nameOf = (uri: string): string => {
    const row = names.get(uri)
    return row ? labelIn({ ...row.skos, uri }, language) : uri
  }
  const said = (node: SaidValue): string => {
    if ('list' in node) return node.list.map(nameOf).join(', ')
    if ('said' in node) return node.said.map(({ value }) => said(value)).join('; ')
    if ('uri' in node) return nameOf(node.uri)
    return node.language ? `${node.value} (${node.language})` : node.value
  }
  // A concept that came or went is compared with nothing: all of it is new, or gone.
  const empty = (row: ConceptRow): ConceptRow => ({ ...row, skos: { types: [`${SKOS}Concept`] } })
  const missing = (rows: readonly ConceptRow[], others: readonly ConceptRow[]) =>
    rows.filter(({ key }) => !others.some((other) => other.key === key)).map(empty)
  const diff = diffVocabularies(
    toVocabulary([], [...before, ...missing(after, before)]),
    toVocabulary([], [...after, ...missing(before, after)]),
  )
  return {
    ...toChangeInfo(change),
    properties: diff.changed.flatMap(({ uri, properties }) =>
      properties.map(({ predicate, added, removed }) => ({
        key: names.get(uri)?.key ?? uri,
        property: shortName(predicate),
        before: removed.map(said),
        after: added.map(said),
      })),
    ),
  }
}
