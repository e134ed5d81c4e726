// A registering Strapi -> one whose other plugins may search documents by their terms.
import type { Kit, SubQuery } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { ASSIGNMENTS } from './assignment-index'
import { CONCEPT, SCHEME } from './content-types'
import { EXPANSIONS, type Expansion, keysAround } from './query/keys-around'
import { type ConceptRow, type SchemeRow, toLabelMap } from './vocabulary/rows'

export function offerTerms(strapi: Core.Strapi, { sources }: Kit): void {
  sources.terms = {
    expansions: EXPANSIONS,
    documentsWith: (sql, terms, expand): SubQuery =>
      sql(ASSIGNMENTS)
        .where({ status: 'published' })
        .whereIn('resolved', keysAround(sql, terms, expand as Expansion))
        .select('doc'),
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
  }
}
