// An administrator -> the schemes and concepts that their rules of access let them see.
import type { SubQuery } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { ACTIONS, type ConceptPath } from '../../shared/contracts'
import { type Asker, can, rulesFor } from './asker'
import { Missing } from './refuse'
import { schemesInForce } from './vocabulary/known-schemes'
import { chunksOf, keysOfUris } from './vocabulary/rows'
import { schemeOfKey } from './vocabulary/scheme-of-key'
import { CLOSURE } from './vocabulary/tables'

/** `branches`: some concepts of it, with the way above them, and nothing that is said of it as a whole. */
export type Extent = 'whole' | 'branches' | 'none'

export interface Sight {
  of(scheme: string): Extent
  /** Leaves in a query what is seen, by the columns that hold a concept's scheme and its key. */
  keep(query: SubQuery, columns: { scheme: string; concept: string }): void
  /** Of these concepts, those that are seen. */
  among(keys: readonly string[]): Promise<Set<string>>
  /** The same for what is told by name, and by the names above it. */
  named<Info extends { key: string; path: ConceptPath }>(infos: readonly Info[]): Promise<Info[]>
}

/** A scheme of whose rules none has `view` is seen by everybody who may read at all; managers see all. */
export async function sightOf(strapi: Core.Strapi, asker: Asker): Promise<Sight> {
  const limits = new Map<string, string[]>()
  if (!can(asker, ACTIONS.manage)) {
    for (const { key, settings } of await schemesInForce(strapi)) {
      const rules = settings?.access ?? []
      if (!rules.some(({ rights }) => rights.includes('view'))) continue
      // Whoever may do something there sees it.
      const own = rulesFor(asker, rules).filter(({ rights }) => rights.length > 0)
      const branches = own.flatMap(({ branch }) => branch ?? [])
      if (branches.length === own.length) limits.set(key, branches)
    }
  }
  const sql = () => strapi.db.connection
  const sight: Sight = {
    of(scheme) {
      const branches = limits.get(scheme)
      if (branches === undefined) return 'whole'
      return branches.length > 0 ? 'branches' : 'none'
    },
    keep(query, { scheme, concept }) {
      for (const [limited, branches] of limits) {
        const below = sql()(CLOSURE.name).whereIn('ancestor', branches).select('descendant')
        const above = sql()(CLOSURE.name).whereIn('descendant', branches).select('ancestor')
        query.where((any) => {
          any.whereNot(scheme, limited).orWhereIn(concept, below).orWhereIn(concept, above)
        })
      }
    },
    async among(keys) {
      const seen = new Set(keys.filter((key) => !limits.has(schemeOfKey(key))))
      for (const some of chunksOf([...new Set(keys)].filter((key) => limits.has(schemeOfKey(key))))) {
        const rows: { key: string }[] = await sql()('kanaal_concepts')
          .whereIn('key', some)
          .modify((query) => sight.keep(query, { scheme: 'scheme', concept: 'key' }))
          .select('key')
        for (const { key } of rows) seen.add(key)
      }
      return seen
    },
    async named(infos) {
      const keys = await sight.among(infos.flatMap(({ key, path }) => [key, ...path.map((one) => one.key)]))
      return infos
        .filter(({ key }) => keys.has(key))
        .map((info) => ({ ...info, path: info.path.filter(({ key }) => keys.has(key)) }))
    },
  }
  return sight
}

/** @param terms keys or URIs. @throws Missing, as where there is no such concept. */
export async function refuseUnseenTerms(
  strapi: Core.Strapi,
  sight: Sight,
  terms: readonly string[],
): Promise<void> {
  const keys = await keysOfUris(strapi.db.connection, terms)
  const seen = await sight.among(terms.map((term) => keys.get(term) ?? term))
  const unseen = terms.find((term) => !seen.has(keys.get(term) ?? term))
  if (unseen !== undefined) throw new Missing('concept-missing', { key: unseen })
}

export async function seenFacets<Value extends { key: string }>(
  sight: Sight,
  facets: Readonly<Record<string, readonly Value[]>>,
): Promise<Record<string, Value[]>> {
  const seen = await sight.among(Object.values(facets).flatMap((values) => values.map(({ key }) => key)))
  return Object.fromEntries(
    Object.entries(facets).map(([scheme, values]) => [scheme, values.filter(({ key }) => seen.has(key))]),
  )
}
