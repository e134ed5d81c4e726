// Thousands of concepts -> the same answers as by hand.
import { EXPANSIONS, type Expansion } from '@kanaal/taxonomy'
import { describe, expect, it } from 'vitest'
import { fillTaxonomy } from '../bench/fill-taxonomy.ts'
import type { WorkWorld } from './taxonomy-work-world.ts'

export function describeScale({ running, strapi }: WorkWorld): void {
  describe('at scale', () => {
    it('finds what a term means by indexes, whatever it is asked around', async () => {
      const { connection, dialect } = strapi().db
      const query = strapi().plugin('taxonomy').service('query') as {
        keysAround(terms: string[], expand: Expansion): { toString(): string }
      }
      for (const expand of EXPANSIONS) {
        const question = query.keysAround(['topic:tassen'], expand).toString()
        const read = await connection.transaction(async (sql) => {
          if (dialect.client === 'sqlite') {
            const steps: { detail: string }[] = await sql.raw(`explain query plan ${question}`)
            return steps.flatMap(({ detail }) => /^SCAN (kanaal_\w+)$/.exec(detail)?.[1] ?? [])
          }
          // Few rows are read faster from end to end: what is read so all the same, no index helps.
          await sql.raw('set local enable_seqscan = off')
          const { rows } = await sql.raw(`explain ${question}`)
          const lines: string[] = rows.map((row: Record<string, string>) => row['QUERY PLAN'])
          return lines.flatMap((line) => /Seq Scan on (\w+)/.exec(line)?.[1] ?? [])
        })
        expect([expand, read]).toEqual([expand, []])
      }
    })

    it('T36 counts and pages over thousands of generated concepts as one would count by hand', async () => {
      const size = { concepts: 2_000, assignments: 20_000 }
      const { scheme, branch } = await fillTaxonomy(strapi(), size)
      const rows: { resolved: string; document_id: string }[] = await strapi()
        .db.connection('kanaal_tax_assignment')
        .where({ status: 'published' })
        .where('resolved', 'like', `${scheme}:%`)
      const links: { source: string; target: string }[] = await strapi()
        .db.connection('kanaal_tax_link')
        .where({ kind: 'broader' })
        .where('source', 'like', `${scheme}:%`)
      const below = new Set([branch])
      for (let before = 0; before < below.size; ) {
        before = below.size
        for (const { source, target } of links) if (below.has(target)) below.add(source)
      }
      const found = new Set(rows.filter(({ resolved }) => below.has(resolved)).map((row) => row.document_id))
      const path = `/query?term=${branch}&expand=narrowerTransitive&facets=${scheme}&limit=5`
      const { json } = await running().as.anonymous('GET', `/api/taxonomy${path}`)
      expect(json.meta.total).toBe(found.size)
      expect(json.data).toHaveLength(5)
      // A facet leaves out its own choice: every concept that not all documents have.
      const counts = new Map(
        json.facets[scheme].map((one: { key: string; count: number }) => [one.key, one.count]),
      )
      expect(counts.get(branch)).toBe(found.size)
      expect(counts.size).toBeGreaterThan(1_000)
      for (const table of [
        'kanaal_tax_assignment',
        'kanaal_tax_label',
        'kanaal_tax_link',
        'kanaal_tax_member',
      ])
        await strapi()
          .db.connection(table)
          .where(table === 'kanaal_tax_link' ? 'source' : 'concept', 'like', `${scheme}:%`)
          .delete()
      await strapi().db.connection('kanaal_tax_closure').where('ancestor', 'like', `${scheme}:%`).delete()
      await strapi().db.connection('kanaal_concepts').where({ scheme }).delete()
      await strapi().db.connection('kanaal_schemes').where({ key: scheme }).delete()
    })
  })
}
