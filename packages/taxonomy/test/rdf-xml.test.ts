// RDF/XML -> what it says, where parsers lose it: markup as a literal, a text in pieces, the short names of namespaces.
import { describe, expect, it } from 'vitest'
import { parseVocabulary, RefusedVocabulary, writeVocabulary } from '../src/index.ts'
import { canonical } from './canonical.ts'

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const document = (body: string, declared = '') =>
  `<rdf:RDF xmlns:rdf="${RDF}" xmlns:skos="http://www.w3.org/2004/02/skos/core#" xmlns:x="http://e/x#"${declared}>
<skos:Concept rdf:about="http://e/a">${body}</skos:Concept></rdf:RDF>`
const read = async (body: string, declared?: string) =>
  (await parseVocabulary(document(body, declared))).concepts[0]
const literal = async (inside: string, declared?: string) =>
  (await read(`<skos:note rdf:parseType="Literal">${inside}</skos:note>`, declared))?.other?.[0]?.object

const XML: [what: string, inside: string, canonical: string][] = [
  ['entities of texts', 'Fish &amp; chips &lt; 5 &#62; 4', 'Fish &amp; chips &lt; 5 &gt; 4'],
  [
    'entities of attributes',
    '<b title="a &amp; &quot;b&quot; &lt;&#9;c">d</b>',
    '<b title="a &amp; &quot;b&quot; &lt;&#x9;c">d</b>',
  ],
  ['a CDATA section, as the text it is', 'a<![CDATA[<b> & c]]>d', 'a&lt;b&gt; &amp; cd'],
  ['comments and instructions', 'a<!-- <b> --><?go on?><?stop?>', 'a<!-- <b> --><?go on?><?stop?>'],
  ['an empty element, written out', '<br/>', '<br></br>'],
  ['attributes in order', `<b c='2' a='1'/>`, '<b a="1" c="2"></b>'],
  [
    'namespaces where they are used first, and no others',
    '<x:p><x:q skos:a="1" xml:lang="nl"/></x:p><x:p/>',
    '<x:p xmlns:x="http://e/x#"><x:q xmlns:skos="http://www.w3.org/2004/02/skos/core#" skos:a="1" xml:lang="nl"></x:q></x:p><x:p xmlns:x="http://e/x#"></x:p>',
  ],
  [
    'a default namespace that is taken away inside',
    '<p xmlns="http://e/y"><q xmlns=""><p xmlns="http://e/y"/></q></p>',
    '<p xmlns="http://e/y"><q xmlns=""><p xmlns="http://e/y"></p></q></p>',
  ],
  ['a carriage return', '&#13;a', '&#xD;a'],
  [
    'what looks like RDF',
    '<rdf:Description rdf:parseType="Literal"/>',
    `<rdf:Description xmlns:rdf="${RDF}" rdf:parseType="Literal"></rdf:Description>`,
  ],
  ['nothing', '', ''],
]

describe('rdf:parseType="Literal"', () => {
  it.each(XML)('is canonical XML: %s', async (_, inside, value) => {
    expect(await literal(inside)).toEqual({ value, datatype: `${RDF}XMLLiteral` })
  })

  it('means the same with any other value, and goes on being read behind it', async () => {
    const other = await read(
      '<skos:note rdf:parseType="Markup"><b>a &amp; b</b></skos:note><skos:prefLabel xml:lang="nl">Tas</skos:prefLabel>',
    )
    expect(other?.other?.[0]?.object).toMatchObject({ value: '<b>a &amp; b</b>' })
    expect(other?.prefLabel).toEqual({ nl: ['Tas'] })
    const resource = await parseVocabulary(
      document('<skos:note rdf:parseType="Resource"><x:b>c</x:b></skos:note>'),
    )
    expect(resource.resources).toMatchObject([
      { other: [{ predicate: 'http://e/x#b', object: { value: 'c' } }] },
    ])
  })

  it.each(['turtle', 'ntriples', 'rdfxml', 'jsonld'] as const)(
    'comes back from %s as it was',
    async (format) => {
      const notes = XML.map(([, inside]) => `<skos:note rdf:parseType="Literal">${inside}</skos:note>`)
      const vocabulary = await parseVocabulary(document(notes.join('')))
      expect(vocabulary.concepts[0]?.other?.length).toBe(XML.length)
      const { text } = writeVocabulary(vocabulary, format)
      const again = await parseVocabulary(text)
      expect(again.concepts).toEqual(vocabulary.concepts)
      const plain = writeVocabulary(vocabulary, 'ntriples').text
      expect(await canonical(text, format)).toBe(await canonical(plain, 'ntriples'))
    },
  )
})

it.each([
  ['in the middle of an element', 60],
  ['between two resources', '</skos:Concept>'.length + '</rdf:RDF>'.length],
  ['before the very end', '</rdf:RDF>'.length],
])('a file that was cut off %s is refused', async (_, missing) => {
  const whole = document('<skos:note>a</skos:note><skos:prefLabel xml:lang="nl">Tas</skos:prefLabel>')
  expect((await parseVocabulary(whole)).concepts).toHaveLength(1)
  const cut = whole.slice(0, whole.length - missing)
  await expect(parseVocabulary(cut, { format: 'rdfxml' })).rejects.toThrow(RefusedVocabulary)
})

it('a text in pieces is one text', async () => {
  const concept = await read(
    '<skos:prefLabel xml:lang="nl">Pen<!-- of potlood --> &amp; <![CDATA[<papier>]]><?x y?>!</skos:prefLabel><skos:altLabel>x</skos:altLabel>',
  )
  expect(concept?.prefLabel).toEqual({ nl: ['Pen & <papier>!'] })
  expect(concept?.altLabel).toEqual({ '': ['x'] })
})

it('prefixes are read wherever they are declared, and with entities in them', async () => {
  const { prefixes } = await parseVocabulary(
    `<!DOCTYPE r [<!ENTITY e "http://e/">]>${document('<y:b xmlns:y="&e;y?a=1&amp;b=">c</y:b>')}`,
  )
  expect(prefixes).toMatchObject({ x: 'http://e/x#', y: 'http://e/y?a=1&b=' })
})

describe('writing', () => {
  const turtle = (rest: string) =>
    parseVocabulary(
      `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix rdf: <${RDF}> . @prefix xml1: <http://e/#> .
      <http://e/a> a skos:Concept ; ${rest} .`,
    )
  it('takes no prefix that XML keeps for itself', async () => {
    const { text } = writeVocabulary(await turtle('xml1:b "c"'), 'rdfxml')
    expect(text).toContain('<ns0:b>c</ns0:b>')
    expect((await parseVocabulary(text)).concepts[0]?.other).toEqual([
      { predicate: 'http://e/#b', object: { value: 'c' } },
    ])
  })
  it.each([
    ['http://y/é', 'http://y/', 'é'],
    ['http://y/1é·x', 'http://y/1', 'é·x'],
    ['http://y/×naam', 'http://y/×', 'naam'],
    ['http://y/\u{10400}x', 'http://y/', '\u{10400}x'],
  ])('writes <%s> by the longest XML name at its end', async (predicate, namespace, local) => {
    const { text } = writeVocabulary(await turtle(`<${predicate}> "c"`), 'rdfxml')
    expect(text).toContain(`xmlns:ns0="${namespace}"`)
    expect(text).toContain(`<ns0:${local}>c</ns0:${local}>`)
    expect((await parseVocabulary(text)).concepts[0]?.other).toEqual([{ predicate, object: { value: 'c' } }])
  })
  it('refuses what ends in no XML name', async () => {
    const vocabulary = await turtle('<http://y/×> "c"')
    expect(() => writeVocabulary(vocabulary, 'rdfxml')).toThrow('http://y/× does not end in an XML name')
  })
  it.each(['rdf:li', 'rdf:about'])('refuses %s, which says something else in RDF/XML', async (predicate) => {
    const vocabulary = await turtle(`${predicate} "x"`)
    expect(() => writeVocabulary(vocabulary, 'rdfxml')).toThrow(RefusedVocabulary)
    expect(() => writeVocabulary(vocabulary, 'rdfxml')).toThrow('is part of the syntax')
  })
})
