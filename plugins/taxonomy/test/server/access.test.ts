// What people do in a scheme -> which rights let them, as both halves of the plugin read it.
import { describe, expect, it } from 'vitest'
import { deedOfUndoing, mayDo, RIGHTS } from '../../shared/access'

describe('access', () => {
  it('T19 lets whoever proposes do words and places, and nothing that takes a concept away', () => {
    const by = (right: (typeof RIGHTS)[number]) =>
      (['words', 'places', 'standing', 'removal'] as const).filter((deed) => mayDo(deed, [right]))
    expect(Object.fromEntries(RIGHTS.map((right) => [right, by(right)]))).toEqual({
      view: [],
      propose: ['words', 'places'],
      labels: ['words'],
      structure: ['places', 'standing'],
      delete: ['removal'],
      publish: [],
    })
  })

  it('T19 T18 asks for the right to take back what was done', () => {
    const deeds = ['update', 'move', 'place', 'link', 'create', 'merge', 'import', undefined].map(
      deedOfUndoing,
    )
    expect(deeds).toEqual(['words', 'places', 'places', 'places', ...Array(4).fill('standing')])
  })
})
