// A registering Strapi -> one whose other plugins may search documents by their terms.
import type { Kit, SubQuery } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { ASSIGNMENTS } from './assignment-index'
import { EXPANSIONS, type Expansion, keysAround } from './services/query'

export function offerTerms(strapi: Core.Strapi, { sources }: Kit): void {
  sources.terms = {
    expansions: EXPANSIONS,
    documentsWith: (sql, terms, expand): SubQuery =>
      sql(ASSIGNMENTS)
        .where({ status: 'published' })
        .whereIn('resolved', keysAround(sql, terms, expand as Expansion))
        .select('doc'),
    async conceptsOf(kind) {
      const rows: { key: string; skos: { prefLabel?: Record<string, string> } | string }[] = await strapi.db
        .connection('kanaal_concepts as concept')
        .join('kanaal_schemes as scheme', 'scheme.key', 'concept.scheme')
        .where({ 'scheme.kind': kind, 'concept.deprecated': false })
        .orderBy('concept.id')
        .select('concept.key', 'concept.skos')
      return rows.map(({ key, skos }) => {
        // SQLite keeps JSON as text.
        const { prefLabel = {} } = typeof skos === 'string' ? JSON.parse(skos) : skos
        return { key, label: prefLabel }
      })
    },
  }
}
