// What somebody types as the name of a vocabulary -> what is said of it while they type.
import { describe, expect, it } from 'vitest'
import { wrongKey, wrongUri } from '../../admin/src/model/scheme-names'

describe('names that machines read', () => {
  it.each(['', 'topic', 'school-onderwerpen', '2026'])('T5 takes %j as a short name', (key) => {
    expect(wrongKey(key)).toBeUndefined()
  })

  it.each(['Mijn lijst', '-a', 'ééN', 'a'.repeat(41), 'a:b'])('T5 refuses %j as a short name', (key) => {
    expect(wrongKey(key)).toBe('scheme.key-wrong')
  })

  it('T5 takes addresses and names of URIs, and nothing else', () => {
    expect(['', 'https://example.org/topics', 'urn:example:topics'].map(wrongUri)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(['onzin', 'example.org/topics'].map(wrongUri)).toEqual(['scheme.uri-wrong', 'scheme.uri-wrong'])
  })
})
