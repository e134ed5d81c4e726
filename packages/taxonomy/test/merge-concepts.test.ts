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

it('T11 leaves out what the two said of each other, and keeps what others are', () => {
  const links = (other: string) => ({ related: ['urn:s:c', other], exactMatch: [other, 'urn:other'] })
  const source = row('a', { prefLabel: { nl: ['A'] }, ...links('urn:s:b') })
  const target = row('b', { prefLabel: { nl: ['B'] }, ...links('urn:s:a') })
  const [redirect, merged] = mergeConcepts(source, target, [], 'urn:s')
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
