// The record of changes -> concepts that are gone, and a concept put back as it was, as one more change.
import { baseUriOf, type Renamed, rebased, renameIn } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import type { DeletedTerm } from '../../../shared/overviews'
import { CHANGE } from '../content-types'
import { toChangeInfo } from '../overviews/scheme-history'
import { Missing, refuse } from '../refuse'
import { VersionConflict } from '../version-conflict'
import { applyChange } from '../vocabulary/apply-change'
import type { Recorded } from '../vocabulary/published-rows'
import { formerUris } from '../vocabulary/rebase-scheme'
import { type ConceptRow, findConcepts, findScheme, toLabelMap } from '../vocabulary/rows'
import type { Who } from './editor'

/** Changes that are looked through for what is gone; an import holds every concept that it took away. */
const LOOKED_THROUGH = 200

export const restorer = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The last that went come first. */
  async deleted(scheme: string): Promise<DeletedTerm[]> {
    const changes = await strapi.db.query(CHANGE).findMany({
      where: { scheme, action: { $in: ['delete', 'import', 'undo'] } },
      orderBy: { id: 'desc' },
      limit: LOOKED_THROUGH,
    })
    const gone = new Map<string, DeletedTerm>()
    for (const change of changes) {
      const { id, at, by, reason } = toChangeInfo(change)
      for (const row of onlyBefore(change)) {
        if (gone.has(row.key) || !row.skos) continue
        gone.set(row.key, { key: row.key, label: toLabelMap(row.skos.prefLabel), change: id, at, by, reason })
      }
    }
    const there = new Set((await findConcepts(strapi, [...gone.keys()])).map(({ key }) => key))
    return [...gone.values()].filter(({ key }) => !there.has(key))
  },

  /** As it was when the change had been made; of one that took it away, as it was before. */
  async restore(
    key: string,
    { change: id, version }: { change: string; version?: number | undefined },
    who: Who = {},
  ): Promise<string> {
    const change = await strapi.db.query(CHANGE).findOne({ where: { documentId: id } })
    if (!change) throw new Missing('change-missing')
    const rows = [...(change.after as Recorded[]), ...onlyBefore(change)]
    const wanted = rows.find((row) => row.key === key)
    if (!wanted) throw new Missing('change-without', { concept: key })
    if (!wanted.skos) refuse(['change'], 'words-not-kept')
    const [before] = await findConcepts(strapi, [key])
    if (version !== undefined && before && before.version !== version) {
      throw new VersionConflict(key)
    }
    // What it leads to may have moved to another base since.
    const renamed = await formerUris(strapi)
    const home = await findScheme(strapi, wanted.scheme)
    const uri = before?.uri ?? uriNow(wanted.uri, home?.uri ?? '', renamed)
    const after = {
      ...(wanted as ConceptRow),
      uri,
      skos: renameIn(wanted.skos as ConceptRow['skos'], renamed),
    }
    const edits = [{ ...(before ? { before } : {}), after }]
    return applyChange(strapi, { action: 'restore', scheme: wanted.scheme, concept: key, edits, ...who })
  },
})

/** What was deleted has no alias: it moves along with the base of its scheme. */
function uriNow(uri: string, scheme: string, renamed: Renamed): string {
  for (const [former, now] of renamed) {
    const moved = now === scheme ? rebased([uri], baseUriOf(former), baseUriOf(now)).get(uri) : undefined
    if (moved !== undefined) return moved
  }
  return uri
}

const onlyBefore = ({ before, after }: { before: Recorded[]; after: Recorded[] }): Recorded[] =>
  before.filter(({ key }) => !after.some((row) => row.key === key))
