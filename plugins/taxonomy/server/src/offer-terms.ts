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
    documentsWith(sql, terms, expand): SubQuery {
      const keys = keysAround(sql, terms, expand as Expansion)
      const published = sql(ASSIGNMENTS).where({ status: 'published' }).select('doc')
      // Of a list in a question PostgreSQL does not know how few it holds, and reads every assignment; an array it makes first.
      return sql.client.dialect === 'postgresql'
        ? published.whereRaw('resolved = any(array(?))', [keys])
        : published.whereIn('resolved', keys)
    },
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
