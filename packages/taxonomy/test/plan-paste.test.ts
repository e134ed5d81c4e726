// A pasted list and a place in a scheme -> rows that say what it would do, and edits that do it.
import { expect, it } from 'vitest'
import { type KeptConcept, parseVocabulary, planPaste } from '../src/index.ts'

const scheme = { key: 's', uri: 'https://example.org/s' }
const row = (key: string, name: string, broader?: string): KeptConcept & { version: number } => ({
  key: `s:${key}`,
  uri: `https://example.org/s/${key}`,
  scheme: 's',
  deprecated: false,
  version: 3,
  skos: {
    types: [],
    prefLabel: { nl: [name] },
    ...(broader ? { broader: [`https://example.org/s/${broader}`] } : {}),
  },
})
const fruit = row('fruit', 'Fruit')
const pear = row('peer', 'Peer', 'fruit')
const plan = async (text: string, parent?: typeof fruit, taken: string[] = []) => {
  const pasted = await parseVocabulary(text, { baseUri: 'urn:kanaal:pasted:', language: 'nl' })
  return planPaste(pasted, { scheme, parent, stored: [fruit, pear], taken, language: 'nl' })
}

it('T9 adds what is new below its parent, and to what stands there already', async () => {
  const { rows, edits } = await plan('Appel\n\tElstar\npeer\n\t=Conference', fruit)
  expect(rows).toEqual([
    { label: 'Appel', level: 1, change: 'added' },
    { label: 'Elstar', level: 2, change: 'added' },
    { label: 'peer', level: 1, change: 'changed' },
  ])
  const [apple, elstar, conference] = edits
  expect(apple?.after).toMatchObject({ key: 's:appel', skos: { broader: [fruit.uri] } })
  expect(elstar?.after?.skos.broader).toEqual(['https://example.org/s/appel'])
  expect(conference?.before).toBe(pear)
  expect(conference?.after?.skos.altLabel).toEqual({ nl: ['Conference'] })
})

it('T9 says where the same name stands elsewhere, and gives it an address of its own', async () => {
  const { rows, edits } = await plan('Peer', undefined, ['https://example.org/s/peer-2'])
  expect(rows).toEqual([{ label: 'Peer', level: 1, change: 'added', namesake: 's:peer' }])
  expect(edits[0]?.after?.uri).toBe('https://example.org/s/peer-3')
  expect(edits[0]?.after?.skos.topConceptOf).toEqual([scheme.uri])
})

it('T1 T9 says of what it adds what the pasted rows say of each other', async () => {
  const { edits } = await plan('id,name,related,exactMatch\n1,Goud,2,http://e.org/au\n2,Zilver,1,\n', fruit)
  expect(edits.map(({ after }) => after?.skos.related)).toEqual([
    ['https://example.org/s/zilver'],
    ['https://example.org/s/goud'],
  ])
  expect(edits[0]?.after?.skos.exactMatch).toEqual(['http://e.org/au'])
})

it('changes nothing where the list is there already', async () => {
  const { rows, edits } = await plan('Fruit\n\tPeer')
  expect(rows.map(({ change }) => change)).toEqual(['same', 'same'])
  expect(edits).toEqual([])
})
