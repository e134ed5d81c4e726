import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createConceptIndex } from '../src/index.ts'

const term = (key: string, ...broader: string[]) => ({
  key,
  scheme: 'topic',
  prefLabel: { en: key },
  broader,
})

describe('createConceptIndex', () => {
  const index = createConceptIndex([term('a'), term('b', 'a'), term('c', 'b'), term('d', 'b', 'a')])

  it('walks up and down, nearest first', () => {
    expect(index.narrowerTransitive('a')).toEqual(['b', 'd', 'c'])
    expect(index.broaderTransitive('c')).toEqual(['b', 'a'])
    expect(index.broader('d')).toEqual(['a', 'b'])
    expect(index.topConcepts('topic')).toEqual(['a'])
  })

  it('survives cycles and parents nobody declared', () => {
    const odd = createConceptIndex([term('a', 'b'), term('b', 'a'), term('c', 'gone')])
    expect(odd.narrowerTransitive('a')).toEqual(['b'])
    expect(odd.broader('c')).toEqual(['gone'])
    expect(odd.topConcepts('topic')).toEqual(['c'])
  })

  it('agrees with itself in both directions on any graph', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    fc.assert(
      fc.property(fc.dictionary(key, fc.uniqueArray(key)), (graph) => {
        const all = createConceptIndex(Object.entries(graph).map(([name, parents]) => term(name, ...parents)))
        for (const name of Object.keys(graph)) {
          for (const below of all.narrowerTransitive(name))
            expect(all.broaderTransitive(below)).toContain(name)
        }
      }),
    )
  })
})
