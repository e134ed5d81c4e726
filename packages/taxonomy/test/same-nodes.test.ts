// What has no name is compared by what it says, whatever a file calls it.
import { expect, it } from 'vitest'
import { diffVocabularies, fromTurtle } from '../src/index.ts'

const read = (turtle: string) =>
  fromTurtle(`@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix ex: <http://example.org/> .
    @prefix xl: <http://www.w3.org/2008/05/skos-xl#> . @prefix dcterms: <http://purl.org/dc/terms/> .
    ex:a a skos:Concept ; skos:prefLabel "A"@en . ex:b a skos:Concept ; skos:prefLabel "B"@en . ${turtle}`)
const collection = (label: string, rest = '') =>
  `[] a skos:Collection ; skos:prefLabel "${label}"@en ${rest && `; ${rest}`} .`
/** How many were added and removed, what became of the others, and how many stayed. */
const diff = (before: string, after: string) => {
  const { added, removed, changed, unchanged } = diffVocabularies(read(before), read(after))
  const shown = changed.map(({ kinds, properties }) => [
    kinds.join(),
    ...properties.flatMap((one) => [...one.removed, ...one.added].map((node) => JSON.stringify(node))),
  ])
  return [added.length, removed.length, shown, unchanged]
}
const text = (value: string) => JSON.stringify({ value, language: 'en' })

it('one more collection is one added, wherever its label stands among the others', () => {
  const herbs = collection('Herbs', 'skos:member ex:a')
  for (const label of ['Ants', 'Zebras']) {
    expect(diff(herbs, herbs + collection(label, 'skos:member ex:a'))).toEqual([1, 0, [], 3])
    expect(diff(herbs + collection(label, 'skos:member ex:a'), herbs)).toEqual([0, 1, [], 3])
  }
})

it('a collection whose label changed is the one that still says the rest', () => {
  const relabelled = ['relabelled', text('Herbs'), text('Spices')]
  const [herbs, spices] = ['Herbs', 'Spices'].map((label) => collection(label, 'skos:member ex:a'))
  expect(diff(herbs ?? '', spices ?? '')).toEqual([0, 0, [relabelled], 2])
  const [ants, bees] = ['Ants', 'Bees'].map((label) => collection(label, 'skos:member ex:b'))
  expect(diff(`${herbs} ${ants}`, `${bees} ${spices}`)).toEqual([
    0,
    0,
    expect.arrayContaining([relabelled, ['relabelled', text('Ants'), text('Bees')]]),
    2,
  ])
  expect(diff(collection('Herbs'), collection('Spices'))).toEqual([0, 0, [relabelled], 2])
})

it('nothing is guessed where several could be meant, or none', () => {
  const [herbs, ants, bees] = ['Herbs', 'Ants', 'Bees'].map((label) => collection(label, 'skos:member ex:a'))
  expect(diff(herbs ?? '', `${ants} ${bees}`)).toEqual([2, 1, [], 2])
  expect(diff(herbs ?? '', collection('Ants', 'skos:member ex:b'))).toEqual([1, 1, [], 2])
})

it('a scheme becomes no collection, and its concepts stay where they are when its title changes', () => {
  const scheme = (title: string) =>
    `_:s a skos:ConceptScheme ; dcterms:title "${title}"@en . ex:a skos:inScheme _:s . ex:b skos:inScheme _:s .`
  expect(diff(scheme('T'), scheme('T') + collection('Ants', 'skos:inScheme _:s'))).toEqual([1, 0, [], 3])
  expect(diff(scheme('T'), collection('T')).slice(0, 2)).toEqual([1, 1])
  expect(diff(scheme('T'), scheme('U'))).toEqual([0, 0, [['relabelled', text('T'), text('U')]], 2])
})

it('a concept below another without a name keeps its place when that is called otherwise', () => {
  const below = (label: string) =>
    `ex:a skos:broader _:x . _:x a skos:Concept ; skos:prefLabel "${label}"@en ; skos:scopeNote [ ex:by "An" ] ; skos:broader _:y .
     _:y a skos:Concept ; skos:prefLabel "Top"@en .`
  expect(diff(below('X'), below('X'))).toEqual([0, 0, [], 4])
  expect(diff(below('X'), below('Z'))).toEqual([0, 0, [['relabelled', text('X'), text('Z')]], 3])
})

it('a label that became a resource and says the same is no change', () => {
  const plain = 'ex:a skos:altLabel "alt"@en .'
  const form = (value: string) => `a xl:Label ; xl:literalForm "${value}"@en`
  const unnamed = `ex:a xl:altLabel [ ${form('alt')} ] .`
  const named = (value = 'alt') => `ex:a xl:altLabel ex:l . ex:l ${form(value)} .`
  for (const one of [plain, unnamed, named()])
    for (const other of [plain, unnamed, named()]) expect(diff(one, other).slice(0, 3)).toEqual([0, 0, []])
  expect(diff(plain, `ex:a xl:altLabel [ ${form('old')} ] .`)).toEqual([
    0,
    0,
    [['relabelled', text('alt'), text('old')]],
    1,
  ])
  const relabelled = ['relabelled', text('alt'), text('old')]
  expect(diff(named(), named('old'))).toEqual([0, 0, [relabelled, relabelled], 1])
})

it('a label that says more is there, and so is one that nobody has', () => {
  const label = 'ex:l a xl:Label ; xl:literalForm "alt"@en .'
  const has = `ex:a xl:altLabel ex:l . ${label}`
  expect(diff('ex:a skos:altLabel "alt"@en .', `${has} ex:l ex:source "a book" .`)).toEqual([
    1,
    0,
    [['described', '{"uri":"http://example.org/l"}']],
    1,
  ])
  expect(diff(has, `${has} ex:l ex:source "a book" .`)).toEqual([
    0,
    0,
    [['described', '{"value":"a book"}']],
    2,
  ])
  expect(diff('', label)).toEqual([1, 0, [], 2])
  expect(diff('', 'ex:a xl:altLabel [ a xl:Label ] .')).toEqual([
    0,
    0,
    [['described', expect.any(String)]],
    1,
  ])
})
