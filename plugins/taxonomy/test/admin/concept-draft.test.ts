// What a save sends is what the concept has: no language of a note may fall out of the form.
import { describe, expect, it } from 'vitest'
import { NO_TEXTS, ownFirst, toDraft, toFields } from '../../admin/src/model/concept-draft'
import { fromWords } from '../../admin/src/model/lines'
import { NOTES } from '../../shared/contracts'
import { conceptDetail as concept } from './concept-detail'

describe('T1 the form of a concept', () => {
  it.each(NOTES)('keeps a %s in a language that has no label', (name) => {
    const stored = concept({ [name]: { de: ['Nur für uns.'] } })
    expect(toFields(toDraft(stored, ['nl']), stored)[name]).toEqual({ nl: [], de: ['Nur für uns.'] })
  })

  it('sends what nobody touched as it is stored: a note of several paragraphs stays one', () => {
    const stored = {
      ...concept({ definition: { nl: ['Eerste alinea.\n\nTweede.', 'Nog een.'] } }),
      hiddenLabel: { nl: ['Tsa'] },
      notation: ['12', 'b'],
    }
    const draft = toDraft(stored, [])
    const fields = toFields(draft, stored)
    expect(fields.definition).toEqual(stored.notes.definition)
    expect([fields.hiddenLabel, fields.notation]).toEqual([stored.hiddenLabel, stored.notation])
    const texts = {
      ...NO_TEXTS,
      definition: 'Een regel.\nNog een regel.\n \nEen tweede.',
      hiddenLabel: 'a\nb',
    }
    const changed = toFields({ ...draft, languages: { nl: texts }, notation: '13' }, stored)
    expect(changed.definition).toEqual({ nl: ['Een regel.\nNog een regel.', 'Een tweede.'] })
    expect([changed.hiddenLabel, changed.notation]).toEqual([{ nl: ['a', 'b'] }, ['13']])
  })

  it('begins with the language of whoever reads it', () => {
    expect(ownFirst(['de', 'en', 'nl', 'nl-BE'], 'nl')).toEqual(['nl', 'nl-BE', 'de', 'en'])
    expect(Object.keys(toDraft(concept({}), ownFirst(['en', 'nl'], 'nl')).languages)).toEqual(['nl', 'en'])
  })

  it('reads languages of one line, with spaces or commas between them, each once', () => {
    expect(fromWords(' nl en, fr,en ')).toEqual(['nl', 'en', 'fr'])
  })
})
