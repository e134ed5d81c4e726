// Files that say something of one branch, or of concepts that others keep -> the stories of importing them.
import { fromTurtle } from '@kanaal/taxonomy'
import { describe, expect, it } from 'vitest'
import type { TaxonomyWorld } from './taxonomy-world.ts'

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://branch.example/> .
  @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n`

export function describeBranches({ running, admin, anonymous, concept, upload }: TaxonomyWorld): void {
  describe('files of a part', () => {
    const turtle = async (scheme: string) => (await anonymous(`/schemes/${scheme}`, 'text/turtle')).text

    it('T30 leave the collections and notes of the rest, and the name of the scheme', async () => {
      await upload(
        `${PREFIXES}:s a skos:ConceptScheme ; skos:prefLabel "Takken"@nl .
        :a a skos:Concept ; skos:inScheme :s ; skos:prefLabel "A"@nl ; skos:note [ rdf:value "Bij a."@nl ] .
        :b a skos:Concept ; skos:inScheme :s ; skos:prefLabel "B"@nl ; skos:note [ rdf:value "Bij b."@nl ] .
        :all a skos:Collection ; skos:prefLabel "Alle"@nl ; skos:member :a , :b .
        :maker rdf:value "Van ons."@nl .`,
        { key: 'branch' },
      )
      const part = `${PREFIXES}:a a skos:Concept ; skos:inScheme :s ; skos:prefLabel "A"@nl ;
          skos:note [ rdf:value "Anders."@nl ] .
        :c a skos:Concept ; skos:inScheme :s ; skos:broader :b ; skos:prefLabel "C"@nl .`
      const dry = (await upload(part, { dryRun: 'true' })).json
      expect(dry).toMatchObject({ added: 1, changed: 1, removed: 0 })
      // Its parent is stored, and not in the file.
      expect(dry.messages.filter((one: { ruleId: string }) => one.ruleId === 'broken-links')).toEqual([])
      expect((await upload(part)).json).toMatchObject({ written: true, added: 1, changed: 1 })
      const text = await turtle('branch')
      const { collections, schemes } = fromTurtle(text)
      expect(collections.map(({ member }) => member)).toEqual([
        ['https://branch.example/a', 'https://branch.example/b'],
      ])
      expect(schemes[0]?.prefLabel).toEqual({ nl: ['Takken'] })
      for (const kept of ['Bij b.', 'Anders.', 'Van ons.']) expect(text).toContain(kept)
      expect(text).not.toContain('Bij a.')
      expect((await upload(part)).json).toMatchObject({ added: 0, changed: 0 })
      const named = `${part} :s a skos:ConceptScheme .`
      expect((await upload(named)).json).toMatchObject({ added: 0, changed: 0 })
    })

    it('T3 T30 that would close a circle through what is stored are refused, dry or not', async () => {
      const part = `${PREFIXES}:s a skos:ConceptScheme ; skos:prefLabel "Takken"@nl .
        :b a skos:Concept ; skos:inScheme :s ; skos:broader :c ; skos:prefLabel "B"@nl .`
      for (const dryRun of ['true', 'false']) {
        const { status, json } = await upload(part, { dryRun })
        expect([status, json.error.message]).toEqual([400, expect.stringContaining('stands in a circle')])
        expect(json.error.message).toMatch(/"B" \(b\).*"C" \(c\)|"C" \(c\).*"B" \(b\)/)
      }
    })

    it('T3 place a concept of another scheme in their own: there it stands, and is called as before', async () => {
      const before = await concept('branch:a')
      const own = `${PREFIXES}:t a skos:ConceptScheme ; skos:prefLabel "Twee"@nl .
        :top a skos:Concept ; skos:topConceptOf :t ; skos:prefLabel "Top"@nl .
        :a a skos:Concept ; skos:inScheme :t ; skos:broader :top ; skos:prefLabel "Heet hier anders"@nl .
        :b a skos:Concept ; skos:prefLabel "Alleen genoemd"@nl .`
      expect((await upload(own, { key: 'second', dryRun: 'true' })).json).toMatchObject({
        ...{ added: 2, changed: 1, left: 1 },
      })
      expect((await upload(own, { key: 'second' })).json).toMatchObject({ written: true, changed: 1 })
      const after = await concept('branch:a')
      expect([after.label, after.version]).toEqual([before.label, before.version + 1])
      const below = async (scheme: string, parent?: string) => {
        const { nodes } = (
          await admin('GET', `/schemes/${scheme}/children${parent ? `?parent=${parent}` : ''}`)
        ).json
        return nodes.map(({ key, children }: { key: string; children: number }) => [key, children])
      }
      expect(await below('second')).toEqual([['second:top', 1]])
      expect(await below('second', 'second:top')).toEqual([['branch:a', 0]])
      // In its own scheme it stands where it stood; what is below it there is no part of the other one.
      expect(await below('branch')).toEqual([
        ['branch:a', 0],
        ['branch:b', 1],
      ])
      expect((await upload(own, { key: 'second' })).json).toMatchObject({ added: 0, changed: 0, left: 2 })
      expect((await concept('branch:a')).version).toBe(after.version)
      expect((await concept('branch:b')).label).toEqual({ nl: 'B' })
      expect((await admin('POST', '/index')).json.tables).toEqual([])
      const { changes } = (await admin('GET', '/schemes/second/history')).json
      await admin('POST', `/changes/${changes[0].id}/undo`)
      expect(await below('second', 'second:top')).toEqual([])
    })

    it('T3 show in a tree what is in its scheme alone', async () => {
      await upload(`${PREFIXES}:u a skos:ConceptScheme ; skos:prefLabel "Drie"@nl .
        :d a skos:Concept ; skos:inScheme :u ; skos:broader :c ; skos:prefLabel "D"@nl .`)
      const { nodes } = (await admin('GET', '/schemes/branch/children?parent=branch:c')).json
      expect(nodes).toEqual([])
      expect((await admin('GET', '/schemes/branch/children?parent=branch:b')).json.nodes).toMatchObject([
        { key: 'branch:c', children: 0 },
      ])
      expect((await admin('GET', '/schemes/u/children')).json.nodes).toMatchObject([{ key: 'u:d' }])
    })

    it('T11 T33 lead from the URI of a merged concept to what took its place', async () => {
      const { version } = await concept('branch:a')
      await admin('POST', '/concepts/branch:a/merge', { version, into: 'branch:b' })
      const by = (name: string) =>
        fetch(
          `${running().cms.url}/api/taxonomy/concepts?uri=${encodeURIComponent(`https://branch.example/${name}`)}`,
          { redirect: 'manual' },
        )
      const merged = await by('a')
      expect([merged.status, merged.headers.get('location')]).toEqual([
        302,
        `?uri=${encodeURIComponent('https://branch.example/b')}`,
      ])
      expect((await (await by('b')).json()).data).toMatchObject({ key: 'branch:b' })
    })

    it('T21 are shown with the name of their vocabulary', async () => {
      const { json } = await admin('POST', '/terms', { keys: ['branch:b'] })
      expect(json).toMatchObject([{ key: 'branch:b', scheme: 'branch', schemeLabel: { nl: 'Takken' } }])
    })

    it('T1 have a name that can be seen', async () => {
      const fields = { prefLabel: { nl: '\u200b\u00a0' } }
      const { status, json } = await admin('POST', '/concepts', { scheme: 'branch', fields })
      expect([status, json.error.message]).toEqual([400, expect.stringContaining('needs a name')])
    })
  })
}
