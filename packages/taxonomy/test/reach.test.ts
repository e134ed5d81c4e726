// Terms and how far around them to look -> keys: each expansion for itself, and against counting way by way.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ConceptLink, createReach } from '../src/index.ts'

const concepts = ['school', 'bag', 'rucksack', 'pen', 'old', 'older', 'this', 'that'].map((name) => ({
  key: `s:${name}`,
  uri: `urn:s:${name}`,
}))
const links: ConceptLink[] = [
  { source: 's:bag', kind: 'broader', target: 's:school' },
  { source: 's:rucksack', kind: 'broader', target: 's:bag' },
  { source: 's:bag', kind: 'related', target: 's:pen' },
  { source: 's:old', kind: 'isReplacedBy', target: 's:bag' },
  { source: 's:older', kind: 'isReplacedBy', target: 's:old' },
  { source: 's:this', kind: 'isReplacedBy', target: 's:that' },
  { source: 's:that', kind: 'isReplacedBy', target: 's:this' },
  { source: 's:rucksack', kind: 'closeMatch', target: 'https://elsewhere.example/1' },
]
const reach = createReach(concepts, links)

describe('T26 T28 keys around', () => {
  it.each([
    [['s:bag'], 'self', ['s:bag']],
    [['urn:s:bag', 's:nothing'], 'self', ['s:bag']],
    [['s:old'], 'self', ['s:bag', 's:old']],
    [['s:older'], 'self', ['s:bag', 's:old', 's:older']],
    [['urn:s:older'], 'narrower', ['s:bag', 's:old', 's:older', 's:rucksack']],
    [['s:this'], 'self', ['s:that', 's:this']],
    [['s:school'], 'narrower', ['s:bag', 's:school']],
    [['s:school'], 'narrowerTransitive', ['s:bag', 's:rucksack', 's:school']],
    [['s:rucksack'], 'broader', ['s:bag', 's:rucksack']],
    [['s:pen'], 'related', ['s:bag', 's:pen']],
    [['https://elsewhere.example/1'], 'mapped', ['s:rucksack']],
    [['s:rucksack'], 'mapped', ['s:rucksack']],
  ] as const)('%j, %s', (terms, expand, expected) => {
    expect(reach.around(terms, expand).sort()).toEqual(expected)
  })

  it('go down as many levels as are asked for', () => {
    expect(reach.around(['s:school'], 'narrowerTransitive', 1).sort()).toEqual(['s:bag', 's:school'])
    expect(reach.around(['s:school'], 'narrowerTransitive', 2)).toHaveLength(3)
  })

  it('end in a circle, and know each concept that can be walked to', () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9))
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 25 }), fc.nat(9), (pairs, start) => {
        const all = Array.from({ length: 10 }, (_, at) => ({ key: `k${at}`, uri: `urn:${at}` }))
        const broader = pairs.map(
          ([from, to]): ConceptLink => ({ source: `k${from}`, kind: 'broader', target: `k${to}` }),
        )
        const below = new Set([start])
        for (const _ of all) for (const [from, to] of pairs) if (below.has(to)) below.add(from)
        const found = createReach(all, broader).around([`k${start}`], 'narrowerTransitive')
        expect(new Set(found)).toEqual(new Set([...below].map((one) => `k${one}`)))
      }),
      { seed: 20_261_122, numRuns: 300 },
    )
  })
})
