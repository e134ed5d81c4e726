import { describe, expect, it } from 'vitest'
import { labelIn, labelOf } from '../src/index.ts'

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
  it.each([
    ['nl', { 'nl-BE': 'Rijwiel', mul: 'Velo' }, [], 'Rijwiel'],
    ['nl', { de: 'Rad', en: 'Bike', mul: 'Velo' }, ['de'], 'Velo'],
    ['nl', { de: 'Rad', en: 'Bike', zxx: '🚲' }, [], '🚲'],
    ['fy', { de: 'Rad', en: 'Bike', nl: 'Fiets' }, ['nl', 'de'], 'Fiets'],
    ['fy', { de: 'Rad', en: 'Bike' }, ['nl', 'de'], 'Rad'],
    ['fy', { 'de-AT': 'Radl', en: 'Bike' }, ['nl', 'de'], 'Radl'],
    ['fy', { ja: '自転車', en: 'Bike' }, ['nl'], 'Bike'],
    ['zh-Hant-TW', { zh: '自行车', 'zh-hant': '自行車', en: 'Bike' }, [], '自行車'],
    ['NL-be', { 'nl-BE': 'Rijwiel', nl: 'Fiets' }, [], 'Rijwiel'],
  ])('T6 chooses for %s among %j, with %j standing in', (locale, prefLabel, standIns, label) => {
    expect(labelOf({ key: 'topic:bike', prefLabel, standIns }, locale)).toBe(label)
    expect(labelIn({ uri: 'urn:bike', prefLabel: listed(prefLabel) }, locale)).toBe(
      labelOf({ key: 'topic:bike', prefLabel }, locale),
    )
  })
  it('falls back to the first tag, then to the notation', () => {
    expect(labelOf({ key: 'topic:x', prefLabel: { ja: '学校', de: 'Schule' } }, 'nl')).toBe('Schule')
    expect(labelOf({ key: 'topic:x', prefLabel: {} }, 'nl')).toBe('x')
  })
})

const listed = (labels: Record<string, string>) =>
  Object.fromEntries(Object.entries(labels).map(([tag, label]) => [tag, [label]]))
