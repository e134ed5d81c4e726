// Each relation is stored once and given both ways: nothing that a file says is lost between.

import { diffVocabularies, fromTurtle, stateBothWays, stateOnce } from '@kanaal/taxonomy'
import { presets, presetToVocabulary } from '@kanaal/taxonomy/presets'
import { describe, expect, it } from 'vitest'

const PREFIXES =
  '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix e: <https://example.org/> . @prefix iso-thes: <http://purl.org/iso25964/skos-thes#> .\n'
const read = (turtle: string) => fromTurtle(PREFIXES + turtle)

describe('stateOnce', () => {
  it('turns what a parent says into what a child says, kinds of hierarchy too', () => {
    const { concepts, schemes } = stateOnce(
      read(
        'e:s a skos:ConceptScheme ; skos:hasTopConcept e:a . e:a a skos:Concept ; skos:narrower e:b, e:elsewhere ; iso-thes:narrowerPartitive e:c . e:b a skos:Concept . e:c a skos:Concept .',
      ),
      'https://example.org/s',
    )
    const of = (name: string) => concepts.find(({ uri }) => uri.endsWith(`/${name}`))
    expect(of('a')).toMatchObject({
      topConceptOf: ['https://example.org/s'],
      narrower: ['https://example.org/elsewhere'],
    })
    expect(of('b')?.broader).toEqual(['https://example.org/a'])
    expect(of('c')?.broaderPartitive).toEqual(['https://example.org/a'])
    expect(of('c')?.inScheme).toEqual(['https://example.org/s'])
    expect(schemes[0]?.hasTopConcept).toBeUndefined()
  })

  it('T31 loses no triple, and is at rest after the first time', () => {
    for (const preset of presets) {
      const vocabulary = presetToVocabulary(preset)
      const once = stateOnce(vocabulary, `urn:kanaal:${preset.key}`)
      const given = stateBothWays(once)
      const lost = diffVocabularies(vocabulary, given).changed.flatMap(({ properties }) =>
        properties.flatMap(({ removed }) => removed),
      )
      expect([preset.key, lost]).toEqual([preset.key, []])
      expect(diffVocabularies(once, stateOnce(given, 'urn:x'))).toMatchObject({
        added: [],
        changed: [],
        removed: [],
      })
    }
  })
})
