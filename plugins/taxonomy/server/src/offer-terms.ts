// A registering Strapi -> one whose other plugins may search documents by their terms.
import type { Kit, SubQuery, TermSource } from '@kanaal/strapi-kit/strapi-server'
import { EXPANSIONS, type Expansion } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { ASSIGNMENTS } from './assignment-index'
import { CONCEPT, SCHEME } from './content-types'
import { getService } from './get-service'
import { keysAsked, listOf } from './query/keys-around'
import type { ReadersView } from './query/readers-view'
import { relatedTo } from './query/related-to'
import { overlayOf } from './vocabulary/published-rows'
import {
  type ConceptRow,
  conceptsOf,
  listSchemes,
  type SchemeRow,
  schemeLabel,
  toLabelMap,
} from './vocabulary/rows'
import { sharedIn } from './vocabulary/shared-concepts'

export function offerTerms(strapi: Core.Strapi, { sources }: Kit): void {
  const sourceOf = (view?: ReadersView): TermSource => ({
    expansions: EXPANSIONS,
    asReadersSee: async () => sourceOf(await getService(strapi, 'query').readersView()),
    documentsWith(sql, terms, expand): SubQuery {
      const keys = keysAsked(sql, terms, { expand: expand as Expansion, reach: view?.reach })
      const published = sql(ASSIGNMENTS).where({ status: 'published' }).select('doc')
      // Of a list in a question PostgreSQL does not know how few it holds, and reads every assignment; an array it makes first.
      return sql.client.dialect === 'postgresql'
        ? published.whereRaw('resolved = any(array(?))', [keys])
        : published.whereIn('resolved', keys)
    },
    relatedTo: (sql, scope) => relatedTo(sql, scope, view),
    assigned: (sql, scheme) =>
      sql(ASSIGNMENTS)
        .where({ status: 'published' })
        .where((one) => {
          const others = view ? listOf(sql, view.shared.get(scheme) ?? []) : sharedIn(sql, scheme)
          // Small letters, digits and hyphens: nothing in a key is a wildcard.
          one.where('resolved', 'like', `${scheme}:%`).orWhereIn('resolved', others)
        })
        .modify((rows) => {
          if (view?.unseen.length) rows.whereNotIn('resolved', listOf(sql, view.unseen))
        })
        .select('doc', 'resolved as value'),
    async conceptsOf(kind) {
      const schemes: Pick<SchemeRow, 'key'>[] = await strapi.db
        .query(SCHEME)
        .findMany({ where: { kind }, select: ['key'] })
      const rows: Pick<ConceptRow, 'key' | 'skos'>[] = await strapi.db.query(CONCEPT).findMany({
        where: { scheme: { $in: schemes.map(({ key }) => key) }, deprecated: false },
        select: ['key', 'skos'],
        orderBy: { id: 'asc' },
      })
      return rows.map(({ key, skos }) => ({ key, label: toLabelMap(skos.prefLabel) }))
    },
    async conceptsIn(scheme, limit) {
      const rows: Pick<ConceptRow, 'key' | 'skos'>[] = await strapi.db.query(CONCEPT).findMany({
        where: { scheme, deprecated: false },
        select: ['key', 'skos'],
        orderBy: { id: 'asc' },
        limit,
      })
      return rows.map(({ key, skos }) => ({ key, label: toLabelMap(skos.prefLabel) }))
    },
    async conceptsNamed(keys) {
      const rows: Pick<ConceptRow, 'key' | 'skos'>[] = await strapi.db
        .query(CONCEPT)
        .findMany({ where: { key: { $in: [...keys] } }, select: ['key', 'skos'] })
      return rows.map(({ key, skos }) => ({ key, label: toLabelMap(skos.prefLabel) }))
    },
    async schemes() {
      return (await listSchemes(strapi)).map((row) => ({ key: row.key, label: schemeLabel(row) }))
    },
    taggerFor: (stored) => getService(strapi, 'suggestions').taggerFor(stored),
    versions: () => getService(strapi, 'schemes').versions(),
    async labelsOf(schemes) {
      const overlay = await overlayOf(strapi)
      const stored = (await Promise.all(schemes.map((scheme) => conceptsOf(strapi, scheme)))).flat()
      const seen = stored.flatMap((row) => (overlay.has(row.key) ? (overlay.get(row.key) ?? []) : row))
      return seen
        .filter(({ deprecated }) => !deprecated)
        .map(({ scheme, skos }) => ({
          scheme,
          prefLabel: toLabelMap(skos.prefLabel),
          altLabel: withLanguage(skos.altLabel),
        }))
    },
  })
  sources.terms = sourceOf()
}

const withLanguage = (texts: Readonly<Record<string, string[]>> = {}): Record<string, string[]> =>
  Object.fromEntries(Object.entries(texts).filter(([tag]) => tag !== ''))
