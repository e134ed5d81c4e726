// Somebody who types, looks at another concept and comes back: nothing typed is lost, and nothing of others is overwritten.
import { describe, expect, it } from 'vitest'
import type { ConceptDraft } from '../../admin/src/model/concept-draft'
import { isTouched, keepWriting, resumeWriting, type Unsaved } from '../../admin/src/model/unsaved-draft'
import type { ConceptDetail } from '../../shared/contracts'
import { conceptDetail } from './concept-detail'

const stored = (version: number, label: Record<string, string>): ConceptDetail => ({
  ...conceptDetail({}),
  version,
  label,
})
const typed = (draft: ConceptDraft, definition: string): ConceptDraft => {
  const nl = draft.languages.nl
  if (!nl) throw new Error('There is a form for Dutch.')
  return { ...draft, languages: { ...draft.languages, nl: { ...nl, definition } } }
}

describe('T35 what was typed and not saved', () => {
  const begin = () => {
    const unsaved: Unsaved = new Map()
    const { opened, draft } = resumeWriting(unsaved, stored(1, { nl: 'Tas' }), ['nl', 'en'])
    keepWriting(unsaved, { opened, draft: typed(draft, 'Van mij.') })
    return unsaved
  }

  it('is there again, and not where nothing differs from what is stored', () => {
    const unsaved = begin()
    const again = resumeWriting(unsaved, stored(1, { nl: 'Tas' }), ['nl', 'en'])
    expect([again.draft.languages.nl?.definition, isTouched(again)]).toEqual(['Van mij.', true])
    keepWriting(unsaved, { ...again, draft: typed(again.draft, '') })
    expect(unsaved.size).toBe(0)
  })

  it('goes on with a newer version, of which it takes over what it did not touch', () => {
    const { opened, draft } = resumeWriting(begin(), stored(2, { nl: 'Rugtas' }), ['nl', 'en'])
    expect([opened.version, draft.languages.nl?.prefLabel, draft.languages.nl?.definition]).toEqual([
      2,
      'Rugtas',
      'Van mij.',
    ])
  })

  it('stays with its own version where somebody else wrote in the same field', () => {
    const theirs = { ...stored(2, { nl: 'Tas' }), notes: { definition: { nl: ['Van haar.'] } } }
    const { opened, draft } = resumeWriting(begin(), theirs, ['nl', 'en'])
    expect([opened.version, draft.languages.nl?.definition]).toEqual([1, 'Van mij.'])
  })
})
