// What a save sends is what the concept has: no language of a note may fall out of the form.
import { describe, expect, it } from 'vitest'
import { toDraft, toFields } from '../../admin/src/model/concept-draft'
import { fromWords } from '../../admin/src/model/lines'
import type { ConceptDetail } from '../../shared/contracts'

const concept = (notes: ConceptDetail['notes']): ConceptDetail => ({
  key: 'topic:tas',
  scheme: 'topic',
  uri: 'urn:kanaal:topic:tas',
  label: { nl: 'Tas' },
  path: [],
  deprecated: false,
  version: 1,
  altLabel: {},
  hiddenLabel: {},
  notes,
  notation: [],
  broader: [],
  related: [],
  mappings: [],
  mappedFrom: [],
  attributes: {},
  usage: { direct: 0, withNarrower: 0, published: 0 },
  changes: [],
  may: [],
  findings: [],
})

describe('T1 the form of a concept', () => {
  it.each(['definition', 'scopeNote', 'editorialNote'] as const)(
    'keeps a %s in a language that has no label',
    (name) => {
      const stored = concept({ [name]: { de: ['Nur für uns.'] } })
      expect(toFields(toDraft(stored, ['nl']))[name]).toEqual({ nl: [], de: ['Nur für uns.'] })
    },
  )

  it('reads languages of one line, with spaces or commas between them, each once', () => {
    expect(fromWords(' nl en, fr,en ')).toEqual(['nl', 'en', 'fr'])
  })
})
