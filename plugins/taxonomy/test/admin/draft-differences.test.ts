// A form that two people had open: what the other wrote is shown, and neither's words are lost.
import { describe, expect, it } from 'vitest'
import { type ConceptDraft, NO_TEXTS } from '../../admin/src/model/concept-draft'
import { differences, mergeDrafts } from '../../admin/src/model/draft-differences'

const draft = (nl: object, attributes: Record<string, string> = {}): ConceptDraft => ({
  languages: { nl: { ...NO_TEXTS, ...nl } },
  attributes,
  notation: '',
})

describe('T35 two writers of one concept', () => {
  const opened = draft({ prefLabel: 'Tas', definition: 'Oud.' }, { level: 'B1' })
  const theirs = draft({ prefLabel: 'Tas', definition: 'Van haar.' }, { level: 'B2' })

  it('see where the other wrote, and what stands in their own form', () => {
    const mine = draft({ prefLabel: 'Rugtas', definition: 'Oud.' }, { level: 'B1' })
    expect(differences(opened, theirs, mine)).toEqual([
      { field: 'definition', language: 'nl', theirs: 'Van haar.', mine: 'Oud.' },
      { field: 'attribute', language: 'level', theirs: 'B2', mine: 'B1' },
    ])
    expect(mergeDrafts(opened, theirs, mine)).toEqual(
      draft({ prefLabel: 'Rugtas', definition: 'Van haar.' }, { level: 'B2' }),
    )
  })

  it('keep their own where both wrote in one field, and a language that one of them added', () => {
    const mine = draft({ prefLabel: 'Tas', definition: 'Van mij.' }, { level: 'B1' })
    mine.languages.fr = { ...NO_TEXTS, prefLabel: 'Sac' }
    const merged = mergeDrafts(opened, theirs, mine)
    expect(merged.languages.nl?.definition).toBe('Van mij.')
    expect(merged.languages.fr?.prefLabel).toBe('Sac')
    const [theirCodes, mineToo] = [{ ...theirs, notation: '12' }, mine]
    expect(differences(opened, theirCodes, mineToo)).toContainEqual({
      field: 'notation',
      language: '',
      theirs: '12',
      mine: '',
    })
    expect(mergeDrafts(opened, theirCodes, mineToo).notation).toBe('12')
  })
})
