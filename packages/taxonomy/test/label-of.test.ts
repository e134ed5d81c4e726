import { describe, expect, it } from 'vitest'
import { labelOf } from '../src/index.ts'

const school = { key: 'topic:school', prefLabel: { en: 'School', nl: 'Onderwijs', 'pt-BR': 'Escola' } }

describe('labelOf', () => {
  it.each([
    ['nl', 'Onderwijs'],
    ['nl-BE', 'Onderwijs'],
    ['NL', 'Onderwijs'],
    ['pt', 'Escola'],
    ['fr', 'School'],
  ])('chooses for %s', (locale, label) => {
    expect(labelOf(school, locale)).toBe(label)
  })
  it('falls back to the first tag, then to the notation', () => {
    expect(labelOf({ key: 'topic:x', prefLabel: { ja: '学校', de: 'Schule' } }, 'nl')).toBe('Schule')
    expect(labelOf({ key: 'topic:x', prefLabel: {} }, 'nl')).toBe('x')
  })
})
