// Concepts that two schemes have, and links between schemes -> the stories of giving and deleting one of the two.
import { describe, expect, it } from 'vitest'
import type { TaxonomyWorld } from './taxonomy-world.ts'

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://shared.example/> .
  @prefix xl: <http://www.w3.org/2008/05/skos-xl#> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n`

const textOf = (note: string) => `${PREFIXES}
  :rijden a skos:ConceptScheme ; skos:prefLabel "Rijden"@nl .
  :wielen a skos:ConceptScheme ; skos:prefLabel "Wielen"@nl .
  :fiets a skos:Concept ; skos:inScheme :rijden, :wielen ; xl:prefLabel :lf ; skos:definition [ rdf:value "${note}"@nl ] .
  :lf a xl:Label ; xl:literalForm "Fiets"@nl .
  :auto a skos:Concept ; skos:inScheme :rijden ; skos:prefLabel "Auto"@nl ; skos:scopeNote [ rdf:value "Met motor"@nl ] .
  :step a skos:Concept ; skos:inScheme :wielen ; skos:prefLabel "Step"@nl ; skos:note :wie .
  :wie rdf:value "Van een kind"@nl .`

export function describeShared({ admin, anonymous, concept, upload }: TaxonomyWorld): void {
  describe('schemes with concepts in common', () => {
    const turtle = async (scheme: string) => (await anonymous(`/schemes/${scheme}`, 'text/turtle')).text
    const nothing = { added: 0, changed: 0, removed: 0 }
    const replace = (text: string) => upload(text, { policy: 'replace' })

    it('T31 T30 are each given with what they name, and bring it back unchanged', async () => {
      const source = textOf('Met twee wielen')
      expect((await upload(source)).json).toMatchObject({ written: true })
      for (const scheme of ['rijden', 'wielen']) {
        const given = await turtle(scheme)
        expect([scheme, given.includes('"Met twee wielen"'), given.includes('xl:literalForm')]).toEqual([
          scheme,
          true,
          true,
        ])
        const has = (text: string) => given.includes(text)
        expect([has('Met motor'), has('Van een kind')]).toEqual([scheme === 'rijden', scheme === 'wielen'])
        expect((await replace(given)).json).toMatchObject(nothing)
        expect(await turtle(scheme)).toBe(given)
      }
      expect((await replace(source)).json).toMatchObject(nothing)
    })

    it('T31 T30 say each note once, where a file of the one says otherwise what the other keeps', async () => {
      const given = await turtle('wielen')
      const next = given.replace('Met twee wielen', 'Rijdt op twee wielen').replace('"Step"', '"Autoped"')
      expect((await replace(next)).json).toMatchObject({ added: 0, changed: 1, removed: 0, left: 1 })
      for (const scheme of ['rijden', 'wielen']) {
        const now = await turtle(scheme)
        const values = now.match(/rdf:value "[^"]*"/g)?.sort()
        const own = scheme === 'rijden' ? 'Met motor' : 'Van een kind'
        expect(values).toEqual([`rdf:value "${own}"`, 'rdf:value "Met twee wielen"'].sort())
        expect((await replace(now)).json).toMatchObject(nothing)
      }
      // Its own change is written where what it does not keep is called otherwise in the file.
      const back = (await turtle('wielen')).replace('"Autoped"', '"Step"')
      expect((await replace(back)).json).toMatchObject({ ...nothing, changed: 1, left: 0 })
      expect(await turtle('wielen')).toBe(given)
    })

    it('T14 are not deleted while another one has a concept of them, and say which', async () => {
      const { scheme } = await concept('rijden:fiets')
      expect(scheme).toBe('rijden')
      const { status, json } = await admin('DELETE', '/schemes/rijden')
      expect([status, json.error.message]).toEqual([
        400,
        expect.stringMatching(/^Concepts that other schemes have too: 1 \(Fiets\), in Wielen\./),
      ])
      const dutch = await admin('DELETE', '/schemes/rijden', undefined, { 'accept-language': 'nl' })
      expect(dutch.json.error.message).toMatch(/^Begrippen die ook in andere .*: 1 \(Fiets\), in Wielen\./)
      expect((await concept('rijden:fiets')).label).toEqual({ nl: 'Fiets' })
      expect((await admin('GET', '/schemes/wielen/children')).json.nodes.length).toBe(2)
    })

    it('T14 that only have concepts of others leave those, with what these name', async () => {
      await upload(`${PREFIXES}:wegen a skos:ConceptScheme ; skos:prefLabel "Wegen"@nl .
        :pad a skos:Concept ; skos:inScheme :wegen ; skos:prefLabel "Pad"@nl ; skos:note :wie .`)
      expect((await admin('DELETE', '/schemes/wielen')).status).toBe(200)
      expect((await concept('rijden:fiets')).label).toEqual({ nl: 'Fiets' })
      expect(await turtle('rijden')).toContain('Met twee wielen')
      expect(await turtle('wegen')).toContain('Van een kind')
      expect((await admin('POST', '/index')).json.tables).toEqual([])
      expect((await admin('DELETE', '/schemes/rijden')).status).toBe(200)
      expect((await admin('DELETE', '/schemes/wegen')).status).toBe(200)
    })

    it('T14 are not deleted while a link or a collection of another one leads to them', async () => {
      const text = (more: string) => `${PREFIXES}
        :rood a skos:ConceptScheme ; skos:prefLabel "Rood"@nl . :blauw a skos:ConceptScheme ; skos:prefLabel "Blauw"@nl .
        :doel a skos:Concept ; skos:inScheme :rood ; skos:prefLabel "Doel"@nl .
        :kind a skos:Concept ; skos:inScheme :blauw ; skos:prefLabel "Kind"@nl${more}`
      const refused = async () => {
        const { status, json } = await admin('DELETE', '/schemes/rood')
        return [status, json.error.message]
      }
      await upload(text(' ; skos:exactMatch :doel .'))
      expect(await refused()).toEqual([
        400,
        expect.stringContaining('lead to concepts of it: 1 (Kind), in Blauw.'),
      ])
      const collection = ' . :groep a skos:Collection ; skos:inScheme :blauw ; skos:member :doel .'
      await upload(text(collection), { policy: 'replace' })
      expect(await refused()).toEqual([
        400,
        expect.stringContaining('collections of other schemes hold: 1 (Doel), in Blauw.'),
      ])
      expect((await concept('rood:doel')).label).toEqual({ nl: 'Doel' })
      const uri = encodeURIComponent('https://shared.example/groep')
      expect((await admin('DELETE', `/schemes/blauw/collections?uri=${uri}`)).status).toBe(200)
      expect((await admin('DELETE', '/schemes/rood')).status).toBe(200)
      expect((await admin('DELETE', '/schemes/blauw')).status).toBe(200)
    })
  })
}
