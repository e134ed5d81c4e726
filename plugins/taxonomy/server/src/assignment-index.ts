// `taxonomyTerms` of documents -> the table of assignments that queries and counts read.
import { type DocumentIndex, documentNumber, type IndexRow, type Sql } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { pickersOf } from './picker/pickers-of'
import { readAssigned } from './read-assigned'
import { resolveKeys } from './vocabulary/resolve-keys'
import { chunksOf } from './vocabulary/rows'

export const ASSIGNMENTS = 'kanaal_tax_assignment'
/** The attribute that every document has; fields of the picker have names of their own. */
export const FIELD = 'taxonomyTerms'

export const createAssignmentIndex = (strapi: Core.Strapi): DocumentIndex => ({
  table: ASSIGNMENTS,
  columns: {
    /** Type, document and locale as one number: counting distinct numbers is several times faster than texts. */
    doc: { type: 'biginteger' },
    /** The attribute it was chosen in. */
    field: { type: 'string' },
    concept: { type: 'string' },
    /** What the concept stands for now; `''` where there is no such concept. */
    resolved: { type: 'string' },
    role: { type: 'string' },
    weight: { type: 'float' },
    provenance: { type: 'string' },
  },
  // The first two hold all that a question by terms asks of a row, so that no row is looked up.
  indexes: [
    ['resolved', 'status', 'doc', 'uid', 'locale'],
    ['status', 'doc', 'resolved', 'uid', 'locale'],
    ['concept'],
  ],
  attributes: ({ uid }) => [FIELD, ...pickersOf(strapi, uid).map(({ name }) => name)],
  async toRows({ uid, documentId, rows }, sql) {
    const fields = [FIELD, ...pickersOf(strapi, uid).map(({ name }) => name)]
    const assigned = rows.flatMap((row) =>
      fields.map((field) => ({ row, field, terms: readAssigned(row.values[field]).assignments })),
    )
    const keys = new Set(assigned.flatMap(({ terms }) => terms.map(({ key }) => key)))
    if (keys.size === 0) return []
    const resolved = await resolveKeys(sql, keys)
    return assigned.flatMap(({ row: { locale, status }, field, terms }) => {
      const doc = documentNumber(uid, documentId, locale)
      return terms.map(
        ({ key, role, weight, provenance }): IndexRow => ({
          locale,
          status,
          doc,
          field,
          concept: key,
          resolved: resolved.get(key) ?? '',
          role: role ?? '',
          weight: weight ?? 1,
          provenance: provenance ?? 'manual',
        }),
      )
    })
  },
})

/** After a concept came, went or was replaced: assignments that it concerns point at what they stand for now. */
export async function resolveAgain(sql: Sql, keys: readonly string[]): Promise<void> {
  const concerned = new Set<string>()
  for (const some of chunksOf(keys)) {
    const rows: { concept: string }[] = await sql(ASSIGNMENTS)
      .where((where) => where.whereIn('concept', some).orWhereIn('resolved', some))
      .distinct('concept')
    for (const { concept } of rows) concerned.add(concept)
  }
  const resolved = await resolveKeys(sql, concerned)
  for (const [concept, target] of resolved) {
    await sql(ASSIGNMENTS).where({ concept }).whereNot({ resolved: target }).update({ resolved: target })
  }
}
