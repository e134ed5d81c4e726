// Links as somebody wants them -> edits on both sides, or the condition of SKOS that they break.
import { describe, expect, it } from 'vitest'
import { type KeptConcept, type LinkContext, linkConcept } from '../src/index.ts'

const row = (key: string, skos: Partial<KeptConcept['skos']> = {}): KeptConcept => ({
  key,
  uri: `urn:${key}`,
  scheme: key.split(':')[0] ?? '',
  deprecated: false,
  skos: { types: [], ...skos },
})
const context = (more: Partial<LinkContext> = {}): LinkContext => ({
  others: [],
  hierarchy: new Set(),
  isInScheme: () => false,
  said: [],
  ...more,
})
const bag = row('s:bag', { related: ['urn:s:case', 'urn:elsewhere'], exactMatch: ['https://x.example/1'] })
const suitcase = row('s:case', { related: ['urn:s:bag'] })
const trolley = row('s:trolley')

describe('linkConcept', () => {
  it('T29 relates both ways, takes both away, and keeps what no form can show', () => {
    const edits = linkConcept(
      bag,
      { related: [trolley], mappings: [{ kind: 'closeMatch', uri: 'https://x.example/2' }] },
      context({ others: [suitcase, trolley] }),
    )
    const after = Object.fromEntries(edits.map((edit) => [edit.after?.key, edit.after?.skos]))
    expect(after['s:bag']).toMatchObject({
      related: ['urn:elsewhere', 'urn:s:trolley'],
      closeMatch: ['https://x.example/2'],
    })
    expect(after['s:bag']?.exactMatch).toBeUndefined()
    expect(after['s:trolley']?.related).toEqual(['urn:s:bag'])
    expect(after['s:case']?.related).toBeUndefined()
  })

  it('writes nobody else where nothing changes for them', () => {
    const mappings = [{ kind: 'exactMatch' as const, uri: 'https://x.example/1' }]
    const edits = linkConcept(bag, { related: [suitcase], mappings }, context({ others: [suitcase] }))
    expect(edits.map(({ after }) => after?.key)).toEqual(['s:bag'])
  })

  const match = (kind: 'exactMatch' | 'broadMatch' | 'relatedMatch', uri: string) => ({ kind, uri })
  it.each([
    ['S27', { related: [trolley], mappings: [] }, context({ hierarchy: new Set(['urn:s:trolley']) }), 'S27'],
    ['itself', { related: [bag], mappings: [] }, context(), 'not related to itself'],
    ['another vocabulary', { related: [row('other:x')], mappings: [] }, context(), 'relatedMatch instead'],
    ['a mapping to itself', { related: [], mappings: [match('exactMatch', bag.uri)] }, context(), 'itself'],
    [
      'S46',
      { related: [], mappings: [match('exactMatch', 'urn:y'), match('broadMatch', 'urn:y')] },
      context(),
      'exactMatch and as broadMatch',
    ],
    [
      'S46 from the other side',
      { related: [], mappings: [match('exactMatch', 'urn:y')] },
      context({ said: [{ uri: 'urn:y', kind: 'relatedMatch' }] }),
      'exactMatch and as relatedMatch',
    ],
    [
      'above and below at once',
      { related: [], mappings: [match('broadMatch', 'urn:y')] },
      context({ said: [{ uri: 'urn:y', kind: 'broadMatch' }] }),
      'broadMatch and as narrowMatch',
    ],
    [
      'its own vocabulary',
      { related: [], mappings: [match('exactMatch', 'urn:s:case')] },
      context({ isInScheme: () => true }),
      'same vocabulary',
    ],
  ])('refuses %s', (_, wanted, known, reason) => {
    expect(() => linkConcept(bag, wanted, known)).toThrow(reason)
  })
})
