// Presets are vocabularies without a fault, in two languages, whose attributes name concepts that exist.
import { describe, expect, it } from 'vitest'
import { checkVocabulary } from '../src/index.ts'
import { type PresetConcept, presets, presetToVocabulary } from '../src/presets/index.ts'

const flat = (concepts: readonly PresetConcept[]): PresetConcept[] =>
  concepts.flatMap((concept) => [concept, ...flat(concept.narrower ?? [])])
const keys = new Set(presets.flatMap(({ key, concepts }) => flat(concepts).map(({ id }) => `${key}:${id}`)))

describe.each(presets.map((preset) => [preset.key, preset] as const))('%s', (_, preset) => {
  it('T32 passes the checks that find errors', () => {
    const errors = checkVocabulary(presetToVocabulary(preset), { languages: ['nl', 'en'] }).filter(
      ({ severity }) => severity === 'error',
    )
    expect(errors).toEqual([])
  })

  it('names attributes that it declares, and concepts that exist', () => {
    for (const { attributes = {} } of flat(preset.concepts)) {
      for (const [name, values] of Object.entries(attributes)) {
        const definition = preset.attributes?.find(({ key }) => key === name)
        expect(definition, name).toBeDefined()
        if (definition?.type === 'concepts') {
          expect(values.filter((value) => !keys.has(value))).toEqual([])
        }
      }
    }
  })
})
