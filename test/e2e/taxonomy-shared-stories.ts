// Concepts that two schemes have -> the stories of giving one of the two, and of taking it back.
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

export function describeShared({ anonymous, upload }: TaxonomyWorld): void {
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
  })
}
