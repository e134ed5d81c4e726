// Thousands of concepts, and vocabularies of others -> the same answers as by hand, the same triples out as in.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fillTaxonomy } from '../bench/fill-taxonomy.ts'
import { findData } from '../find-data.ts'
import { createJudge, judgeVocabulary, violationsIn } from './judge-vocabulary.ts'
import type { WorkWorld } from './taxonomy-work-world.ts'

/** One of each sort; `npm run proof` looks at all. */
const FILES = [
  'skosmos-test/cycle.ttl',
  'skosmos-test/groups.ttl',
  'skosmos-test/xl.ttl',
  'skosmos-test/mapping.ttl',
  'skohub-test/twoConceptSchemesOneFile.ttl',
  'skosify/milk.in.ttl',
  'skosify/dctype.out.rdf',
  'silknow-small/dimension.ttl',
  'openeduhub/languageLevel.ttl',
]
const REFUSED: Record<string, object> = {
  'skosmos-test/cycle.ttl': { reason: expect.stringContaining('stands in a circle') },
  'silknow-small/dimension.ttl': { line: 55 },
}

export function describeScale({ running, strapi }: WorkWorld): void {
  describe('at scale', () => {
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

  describe('vocabularies of others', () => {
    const root = findData('vocabularies')
    const shapes = root && `${root}/skohub-shapes/skohub.shacl.ttl`
    it.runIf(root)(
      'T30 T31 are imported twice, exported and held against shapes, or refused with a reason',
      { timeout: 300_000 },
      async () => {
        const judge = await createJudge(running(), readFileSync(shapes ?? '', 'utf8'))
        const verdicts: Record<string, unknown> = {}
        for (const file of FILES) {
          verdicts[file] = await judgeVocabulary(judge, readFileSync(`${root}/${file}`), 'judged')
        }
        for (const [file, verdict] of Object.entries(verdicts)) {
          if (file in REFUSED) expect(verdict).toMatchObject({ refused: REFUSED[file] })
          else expect([file, verdict]).toEqual([file, expect.objectContaining({ problems: [] })])
        }
      },
    )

    it.runIf(root)('T31 the presets break none of the shapes', async () => {
      const judge = await createJudge(running(), readFileSync(shapes ?? '', 'utf8'))
      for (const key of ['topic', 'persona', 'journey', 'touchpoint', 'purpose', 'tone', 'channel'])
        expect([key, await violationsIn(judge, key)]).toEqual([key, []])
    })
  })
}
