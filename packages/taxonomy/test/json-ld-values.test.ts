// Values that JSON-LD readers leave out in silence -> a refusal with line and reason; and texts that come back as they were.
import { expect, it } from 'vitest'
import { parseVocabulary, RefusedVocabulary, type Vocabulary, writeVocabulary } from '../src/index.ts'

const concept = (more: string, context = '') =>
  `{"@context": {"skos": "http://www.w3.org/2004/02/skos/core#"${context}},
  "@graph": [{"@id": "http://e/a", "@type": "skos:Concept"},
  {"@id": "http://e/b", "@type": "skos:Concept",
   ${more}}]}`
const MAP = ', "label": {"@id": "skos:prefLabel", "@container": "@language"}'

it.each([
  ['a relative URI', '"skos:broader": {"@id": "x"}', '', 'Line 4', '"x" is no absolute URI'],
  ['a URI with a space', '"skos:broader": {"@id": "http://e/b c"}', '', 'Line 4', '"http://e/b c" is no'],
  ['a property that the context does not know', '"remark": "x"', '', 'Line 4', 'what "remark" stands for'],
  [
    'a language that is none',
    '"skos:prefLabel": {"@value": "x", "@language": "en_US"}',
    '',
    'Line 4',
    '"en_US" is no language tag',
  ],
  ['the same as a key', '"label": {"en_US": "x"}', MAP, 'Line 4', '"en_US" is no language tag'],
])('refuses %s', async (_, more, context, line, reason) => {
  const refused = parseVocabulary(concept(more, context))
  await expect(refused).rejects.toThrow(RefusedVocabulary)
  await expect(refused).rejects.toThrow(line)
  await expect(refused).rejects.toThrow(reason)
})

it('leaves out what the context says means nothing', async () => {
  const read = await parseVocabulary(concept('"remark": "x"', ', "remark": null'))
  expect(read.concepts).toHaveLength(2)
})

it('leaves out null, which says nothing', async () => {
  const nulls = `"label": {"nl": "Tas", "en": null, "fr": [null, "Sac"]}, "skos:note": null, "skos:altLabel": [null, "Zak"],
   "skos:definition": {"@value": null}`
  const [, read] = (await parseVocabulary(concept(nulls, MAP))).concepts
  expect(read).toMatchObject({ prefLabel: { nl: ['Tas'], fr: ['Sac'] }, altLabel: { '': ['Zak'] } })
  expect([read?.note, read?.definition, read?.other]).toEqual([undefined, undefined, undefined])
})

it('takes a language that no form can say from no file, and writes it to none', async () => {
  const xml = (tag: string) =>
    `<skos:Concept xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
      rdf:about="http://e/a"><skos:prefLabel xml:lang="${tag}">Colour</skos:prefLabel></skos:Concept>`
  for (const tag of ['en_US', 'en . &lt;http://evil/x&gt; a', 'en&quot; x=&quot;'])
    await expect(parseVocabulary(xml(tag))).rejects.toThrow('is no language tag')
  const made: Vocabulary = await parseVocabulary(xml('en'))
  const concepts = made.concepts.map((one) => ({ ...one, prefLabel: { 'en . <http://e/x> a': ['Colour'] } }))
  for (const format of ['turtle', 'ntriples', 'rdfxml', 'jsonld'] as const)
    expect(() => writeVocabulary({ ...made, concepts }, format)).toThrow('is no language tag')
})

it('gives line separators of Unicode back as they were', async () => {
  const made = await parseVocabulary(
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . <http://e/a> a skos:Concept ; skos:prefLabel "a\u2028b\u2029c"@en .',
  )
  const read = await parseVocabulary(writeVocabulary(made, 'jsonld').text)
  expect(read.concepts[0]?.prefLabel).toEqual({ en: ['a\u2028b\u2029c'] })
})
