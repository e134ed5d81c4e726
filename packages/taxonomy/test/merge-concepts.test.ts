// Two concepts that mean the same -> one that has the words and places of both, and a redirect.
import { expect, it } from 'vitest'
import { type KeptConcept, mergeConcepts } from '../src/index.ts'

const row = (key: string, skos: Omit<KeptConcept['skos'], 'types'>): KeptConcept => ({
  key: `s:${key}`,
  uri: `urn:s:${key}`,
  scheme: 's',
  deprecated: false,
  skos: { types: [], ...skos },
})

const alone = { children: [], related: [], hierarchy: new Set<string>() }

it('T11 leaves out what the two said of each other, and keeps what others are', () => {
  const links = (other: string) => ({ related: ['urn:s:c', other], exactMatch: [other, 'urn:other'] })
  const source = row('a', { prefLabel: { nl: ['A'] }, ...links('urn:s:b') })
  const target = row('b', { prefLabel: { nl: ['B'] }, ...links('urn:s:a') })
  const [redirect, merged] = mergeConcepts(source, target, { ...alone, scheme: 'urn:s' })
  expect(merged?.after?.skos).toEqual({
    types: [],
    prefLabel: { nl: ['B'] },
    altLabel: { nl: ['A'] },
    related: ['urn:s:c'],
    exactMatch: ['urn:other'],
  })
  expect(redirect?.after?.skos).toMatchObject({
    ...{ isReplacedBy: ['urn:s:b'], related: ['urn:s:c'], exactMatch: ['urn:other'] },
  })
})

it('T11 takes over what the redirect was related to, apart from what stands above or below', () => {
  const source = row('a', { related: ['urn:s:b', 'urn:s:c', 'urn:s:d', 'urn:s:top'] })
  const target = row('b', { related: ['urn:s:a'], broader: ['urn:s:top'] })
  const others = [row('c', { related: ['urn:s:a', 'urn:s:e'] }), row('d', {}), row('top', {}), target]
  const child = row('f', { broader: ['urn:s:a'], related: ['urn:s:a'] })
  const edits = mergeConcepts(source, target, {
    children: [child],
    related: [...others, child],
    hierarchy: new Set(['urn:s:top', 'urn:s:b']),
    scheme: 'urn:s',
  })
  const after = new Map(edits.map((edit) => [edit.after?.key, edit.after?.skos]))
  expect(after.get('s:b')?.related).toEqual(['urn:s:c', 'urn:s:d'])
  expect(after.get('s:c')?.related).toEqual(['urn:s:b', 'urn:s:e'])
  expect(after.get('s:d')?.related).toEqual(['urn:s:b'])
  expect(after.get('s:f')?.broader).toEqual(['urn:s:b'])
  expect(after.has('s:top')).toBe(false)
})
