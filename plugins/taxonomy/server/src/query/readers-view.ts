// Schemes that are worked on apart -> how concepts hang together for readers: the working copy with its changes taken back.
import { type ConceptLink, createOutline, createReach, type Outline, type Reach } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { linksOf } from '../vocabulary/project-concepts'
import { type Overlay, overlayOf } from '../vocabulary/published-rows'
import { sharedBefore } from '../vocabulary/shared-concepts'
import { LINKS } from '../vocabulary/tables'

export interface ReadersView {
  reach: Reach
  outline: Outline
  overlay: Overlay
  /** Keys that are new in a working copy. */
  unseen: readonly string[]
  /** By scheme, the concepts in it that another one keeps. */
  shared: ReadonlyMap<string, readonly string[]>
}

/** Nothing where readers see what the tables hold: one question says so. @param versions of every scheme, at this moment */
export function createReadersView(strapi: Core.Strapi): () => Promise<ReadersView | undefined> {
  let cached: { versions: string; view: ReadersView | undefined } | undefined

  return async () => {
    const rows: { key: string; version: number; published: unknown }[] = await strapi.db
      .connection('kanaal_schemes')
      .select('key', 'version', 'published')
      .orderBy('key')
    if (!rows.some(({ published }) => published)) return undefined
    // Every change of a concept is a new version of its scheme, also where another process made it.
    const versions = JSON.stringify(rows)
    if (cached?.versions !== versions) cached = { versions, view: await viewOf(strapi) }
    return cached.view
  }
}

async function viewOf(strapi: Core.Strapi): Promise<ReadersView | undefined> {
  const overlay = await overlayOf(strapi)
  if (overlay.size === 0) return undefined
  const sql = strapi.db.connection
  const stored: { key: string; uri: string }[] = await sql('kanaal_concepts').select('key', 'uri')
  const before = [...overlay.values()].flatMap((row) => row ?? [])
  const concepts = [...stored.filter(({ key }) => !overlay.has(key)), ...before]
  // Also those that only the working copy has: a link to one is a link to nothing that readers know.
  const keys = new Map([...stored, ...before].map(({ key, uri }) => [uri, key]))
  const links: ConceptLink[] = await sql(LINKS.name).select('source', 'kind', 'target')
  const seen = [
    ...links.filter(({ source }) => !overlay.has(source)),
    ...before.flatMap((row) =>
      linksOf(row).map(([kind, uri]) => ({ source: row.key, kind, target: keys.get(uri) ?? uri })),
    ),
  ]
  const outline = createOutline(
    concepts.map(({ key }) => key),
    seen.flatMap(({ source, kind, target }) => (kind === 'broader' ? [[source, target] as const] : [])),
  )
  const unseen = [...overlay].flatMap(([key, row]) => (row ? [] : [key]))
  const schemes: { key: string; uri: string }[] = await sql('kanaal_schemes').select('key', 'uri')
  const shared = await sharedBefore(sql, schemes, overlay)
  return { reach: createReach(concepts, seen), outline, overlay, unseen, shared }
}
