// Which languages a form of a concept offers.
import { describe, expect, it } from 'vitest'
import { languagesOf } from '../../admin/src/model/scheme-languages'

describe('T6 the languages of a scheme', () => {
  it('are those of its concepts, and those that it is named in', () => {
    expect(languagesOf({ languages: ['nl', 'fr'], label: { en: 'Books', nl: 'Boeken' } })).toEqual([
      'nl',
      'fr',
      'en',
    ])
    expect(languagesOf({ languages: [], label: { und: 'books' } })).toEqual([])
  })
})
