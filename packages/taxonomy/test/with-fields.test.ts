// A form of a concept -> the concept as it should be, the languages it changes, or a refusal that names the field.
import { expect, it } from 'vitest'
import {
  changedLanguages,
  type KeptConcept,
  languagesBetween,
  RefusedEdit,
  withFields,
} from '../src/index.ts'

const bag: KeptConcept = {
  key: 's:bag',
  uri: 'urn:s:bag',
  scheme: 's',
  deprecated: false,
  skos: { types: [], prefLabel: { nl: ['Tas'], '': ['Bag'] }, notation: [{ value: '1', datatype: 'urn:d' }] },
}

it('keeps what it does not name, and the datatype of a notation', () => {
  const { skos } = withFields(bag, { altLabel: { nl: [' Zak ', 'Zak', ''] }, notation: ['1', '2'] }, [])
  expect(skos.prefLabel).toEqual(bag.skos.prefLabel)
  expect(skos.altLabel).toEqual({ nl: ['Zak'] })
  expect(skos.notation).toEqual([{ value: '1', datatype: 'urn:d' }, { value: '2' }])
  // The same code in two systems is two codes.
  const twice = {
    ...bag,
    skos: { ...bag.skos, notation: ['urn:d', 'urn:e'].map((datatype) => ({ value: '1', datatype })) },
  }
  expect(withFields(twice, { notation: ['1', '1'] }, []).skos.notation).toEqual(twice.skos.notation)
})

it.each([
  [{ prefLabel: {} }, 'prefLabel: A concept needs a name'],
  [{ prefLabel: { nl: '\u200b\u00a0', en: '\u2800' } }, 'prefLabel: A concept needs a name'],
  [{ altLabel: { nl: ['Tas'] } }, '"Tas" is already its name in nl'],
  [{ attributes: { depth: ['1'] } }, 'This scheme has no attribute "depth"'],
])('T1 refuses %j', (fields, reason) => {
  expect(() => withFields(bag, fields, [])).toThrow(RefusedEdit)
  expect(() => withFields(bag, fields, [])).toThrow(reason)
})

it('refuses text where a number is asked for', () => {
  const definition = { key: 'size', label: { en: 'Size', nl: 'Maat' }, type: 'number' as const }
  expect(() => withFields(bag, { attributes: { size: ['big'] } }, [definition])).toThrow('"big" is no number')
})

it('T19 tells the languages that a form changes', () => {
  expect(changedLanguages(bag, { prefLabel: { nl: 'Tas', und: 'Sack' } })).toEqual(['und'])
  expect(changedLanguages(bag, { definition: { nl: ['Om iets in te dragen'] } })).toEqual(['nl'])
  expect(changedLanguages(bag, { prefLabel: { nl: 'Tas', und: 'Bag' } })).toEqual([])
  const later = { ...bag, skos: { ...bag.skos, prefLabel: { ...bag.skos.prefLabel, fr: ['Sac'] } } }
  expect(languagesBetween(bag, later)).toEqual(['fr'])
  expect(languagesBetween(later, { ...later, skos: { ...later.skos, notation: [{ value: '1' }] } })).toEqual([
    'und',
  ])
  expect(languagesBetween(bag, bag)).toEqual([])
})
