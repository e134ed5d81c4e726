// `taxonomyTerms` of documents -> the table of assignments that queries and counts read.
import { createHash } from 'node:crypto'
import type { DocumentIndex, IndexRow, Sql } from '@kanaal/strapi-kit/strapi-server'
import { readAssigned } from './read-assigned'
import { resolveKeys } from './vocabulary/resolve-keys'
import { chunksOf } from './vocabulary/rows'

export const ASSIGNMENTS = 'kanaal_tax_assignment'

export const assignmentIndex: DocumentIndex = {
  table: ASSIGNMENTS,
  columns: {
    /** Type, document and locale as one number: counting distinct numbers is several times faster than texts. */
    doc: { type: 'biginteger' },
    concept: { type: 'string' },
    /** What the concept stands for now; `''` where there is no such concept. */
    resolved: { type: 'string' },
    role: { type: 'string' },
    weight: { type: 'float' },
    provenance: { type: 'string' },
  },
  indexes: [['resolved', 'status', 'doc'], ['concept'], ['doc', 'resolved']],
  attributes: () => ['taxonomyTerms'],
  async toRows({ uid, documentId, rows }, sql) {
    const assigned = rows.map((row) => ({ row, terms: readAssigned(row.values.taxonomyTerms).assignments }))
    const keys = new Set(assigned.flatMap(({ terms }) => terms.map(({ key }) => key)))
    if (keys.size === 0) return []
    const resolved = await resolveKeys(sql, keys)
    return assigned.flatMap(({ row: { locale, status }, terms }) => {
      const doc = numberOf(`${uid} ${documentId} ${locale}`)
      return terms.map(
        ({ key, role, weight, provenance }): IndexRow => ({
          locale,
          status,
          doc,
          concept: key,
          resolved: resolved.get(key) ?? '',
          role: role ?? '',
          weight: weight ?? 1,
          provenance: provenance ?? 'manual',
        }),
      )
    })
  },
}

/**
 * 52 bits of sha256, which every database and JavaScript hold exactly: among a million documents two share a number
 * once in ten thousand sites, and then one count is one too low.
 */
export const numberOf = (text: string): number =>
  Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 13), 16)

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
