// The small pieces: keys that never change, labels as they are compared, stored values that are read with care.

import { foldLabel } from '@kanaal/taxonomy'
import { describe, expect, it } from 'vitest'
import { readAssigned, refusedKeys } from '../../server/src/read-assigned'
import { conceptKeyOf, schemeKeyOf } from '../../server/src/vocabulary/keys'

describe('keys', () => {
  it('T5 come from the URI, the same everywhere', () => {
    expect(schemeKeyOf('https://example.org/vocabulary/Subjects/', new Set())).toBe('subjects')
    expect(conceptKeyOf('topic', 'https://example.org/Caf%C3%A9#Rugzak', new Set())).toBe('topic:rugzak')
    expect(conceptKeyOf('topic', 'urn:x:日本', new Set())).toMatch(/^topic:[a-z0-9-]+$/)
  })

  it('T5 tell namesakes apart by their URIs', () => {
    const taken = new Set(['topic:one'])
    const key = conceptKeyOf('topic', 'https://b.example/one', taken)
    expect(key).toMatch(/^topic:one-[0-9a-f]{8}$/)
    expect(conceptKeyOf('topic', 'https://b.example/one', taken)).toBe(key)
  })

  it.each(['c%23', 'C++', 'caf%C3%A9', '-a', 'a--b', 'vraag%3F'])(
    'T5 are of the URI alone where a key cannot say all of its name: %s',
    (name) => {
      const uri = `https://example.org/${name}`
      const key = conceptKeyOf('topic', uri, new Set())
      expect(key).toMatch(/^topic:[a-z-]+-[0-9a-f]{8}$/)
      expect(conceptKeyOf('topic', uri, new Set(['topic:c', 'topic:cafe', 'topic:a', 'topic:a-b']))).toBe(key)
    },
  )

  it.each([
    ['Rugzak', 'rugzak'],
    ['rugZak', 'rug-zak'],
    ['c_5555', 'c-5555'],
    ['1.2.3', '1-2-3'],
    ['rug%20zak', 'rug-zak'],
    ['concept10', 'concept10'],
  ])('T5 are plain where nothing but case and what parts words is lost: %s', (name, local) => {
    expect(conceptKeyOf('topic', `https://example.org/${name}`, new Set())).toBe(`topic:${local}`)
  })

  it('are never longer than a column that is searched by', () => {
    const long = `https://example.org/${'x'.repeat(230)}`
    expect(conceptKeyOf(schemeKeyOf(long, new Set()), long, new Set()).length).toBeLessThan(130)
  })
})

it('folds case, accents and spaces', () => {
  expect(foldLabel('  Café\u00a0 AU lait ')).toBe('cafe au lait')
})

it('reads assignments once each, and nothing that is none', () => {
  const assignments = ['a', { key: 'a' }, { key: 'a', role: 'audience' }, { key: 'b', weight: 7 }, 3, null]
  expect(readAssigned({ assignments, rejected: ['x', 1] })).toEqual({
    assignments: [{ key: 'a' }, { key: 'a', role: 'audience' }],
    rejected: ['x'],
  })
  expect(readAssigned('nonsense')).toEqual({ assignments: [], rejected: [] })
})

it('T22 keeps who chose and who refused, and reads refusals with and without', () => {
  const change = { by: 'Noor Bakker', at: '2026-11-23T10:00:00.000Z' }
  const stored = {
    assignments: [{ key: 'a', provenance: 'suggested', score: 0.4, ...change }],
    rejected: ['x', { key: 'y', ...change }],
  }
  expect(readAssigned(stored)).toEqual(stored)
  expect(refusedKeys(stored)).toEqual(['x', 'y'])
})
