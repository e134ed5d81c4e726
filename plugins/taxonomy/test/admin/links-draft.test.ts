// The links of a concept as a form holds them.
import { describe, expect, it } from 'vitest'
import { isAddress, isSameLinks, toLinksDraft, withMapping } from '../../admin/src/model/links-draft'

const term = {
  key: 'music:jazz',
  scheme: 'music',
  schemeLabel: { en: 'Music' },
  label: { en: 'Jazz' },
  path: [],
  deprecated: false,
}
const stored = toLinksDraft({
  related: [term],
  mappings: [
    { kind: 'exactMatch', uri: 'urn:jazz', term },
    { kind: 'closeMatch', uri: 'https://x.example/1' },
  ],
})

describe('links', () => {
  it('are known by key where we keep the concept, else by URI', () => {
    expect(stored.mappings).toEqual([
      { kind: 'exactMatch', target: 'music:jazz', label: { en: 'Jazz' } },
      { kind: 'closeMatch', target: 'https://x.example/1' },
    ])
  })
  it('compare a concept in one way at a time', () => {
    const mappings = withMapping(stored.mappings, { kind: 'broadMatch', target: 'music:jazz' })
    expect(mappings.map(({ kind, target }) => `${kind} ${target}`)).toEqual([
      'closeMatch https://x.example/1',
      'broadMatch music:jazz',
    ])
    expect(isSameLinks(stored, { ...stored, mappings })).toBe(false)
    expect(isSameLinks(stored, { ...stored, mappings: [...stored.mappings].reverse() })).toBe(true)
  })
  it.each([
    ['https://x.example/1', true],
    [' urn:isbn:1 ', true],
    ['jazz', false],
    ['https://x.example/a b', false],
    ['', false],
  ])('%j is an address: %j', (text, is) => expect(isAddress(text)).toBe(is))
})
