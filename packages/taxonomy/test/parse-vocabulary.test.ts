import { sentence } from '@kanaal/content'
import type { Localized, Message } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import {
  type ParseVocabularyOptions,
  parseVocabulary,
  RefusedVocabulary,
  refusals,
  sniffFormat,
  writeVocabulary,
} from '../src/index.ts'

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <http://example.org/> .
ex:scheme a skos:ConceptScheme ; skos:hasTopConcept ex:school .
ex:school a skos:Concept ; skos:prefLabel "School"@en, "Onderwijs"@nl ; skos:notation "1"^^ex:code .
ex:bag a skos:Concept ; skos:broader ex:school ; skos:prefLabel "Rugzak"@nl ; ex:colour "red" .
ex:order a skos:OrderedCollection ; skos:memberList ( ex:bag ex:school ) .
`

describe('sniffFormat', () => {
  it.each([
    [TURTLE, 'turtle'],
    ['<http://a/b> <http://a/c> "d" .', 'turtle'],
    ['# a comment\nPREFIX skos: <http://x/>\n', 'turtle'],
    ['[ a <http://a/b> ] .', 'turtle'],
    ['\uFEFF<?xml version="1.0"?><rdf:RDF/>', 'rdfxml'],
    ['<rdf:RDF xmlns:rdf="x"></rdf:RDF>', 'rdfxml'],
    ['{"@graph": []}', 'jsonld'],
    [' [ {"@id": "http://a/b"} ]', 'jsonld'],
    ['Unique ID\tParent\tName\n1\t\tAutomotive\n', 'tsv'],
    ['id;parent;prefLabel@nl\n1;;Rugzak\n', 'csv'],
    ['# Google_Product_Taxonomy_Version: 2021-09-21\n1 - Animals\n', 'text'],
    ['Animals\nAnimals > Dogs\n', 'text'],
    ['School\n\tRugzak\n\t\t=Boekentas\n', 'text'],
    ['Niveau 1;Niveau 2\nSchool;Tas\n', 'csv'],
    ['Kenmerk;Boven;Wat\n1;;"a;b"\n2;1;c\n', 'csv'],
    ['Kenmerk,Boven,Wat\n1,,a\n', 'csv'],
    ['Kenmerk\tWat\n1\ta\n', 'tsv'],
    ['Arts, crafts, games\nBooks, papers, pens\n', 'text'],
    ['', undefined],
    ['Dear reader,\n\nthis is prose that ends in a full stop.', undefined],
    ['body { color: red; }', undefined],
  ])('knows %j', (text, format) => {
    expect(sniffFormat(text)).toBe(format)
  })
})

describe('parseVocabulary', () => {
  it('reads SKOS into plain data, and keeps what it has no word for', async () => {
    const vocabulary = await parseVocabulary(TURTLE)
    expect(vocabulary.concepts).toEqual([
      {
        uri: 'http://example.org/bag',
        types: ['http://www.w3.org/2004/02/skos/core#Concept'],
        broader: ['http://example.org/school'],
        prefLabel: { nl: ['Rugzak'] },
        other: [{ predicate: 'http://example.org/colour', object: { value: 'red' } }],
      },
      {
        uri: 'http://example.org/school',
        types: ['http://www.w3.org/2004/02/skos/core#Concept'],
        prefLabel: { en: ['School'], nl: ['Onderwijs'] },
        notation: [{ value: '1', datatype: 'http://example.org/code' }],
      },
    ])
    expect(vocabulary.collections[0]?.memberList).toEqual([
      'http://example.org/bag',
      'http://example.org/school',
    ])
    expect(JSON.parse(JSON.stringify(vocabulary))).toEqual(vocabulary)
  })

  it('reads every form of the same vocabulary alike', async () => {
    const vocabulary = await parseVocabulary(TURTLE)
    for (const format of ['turtle', 'ntriples', 'rdfxml', 'jsonld'] as const) {
      const again = await parseVocabulary(writeVocabulary(vocabulary, format).text)
      expect({ ...again, prefixes: {} }).toEqual({ ...vocabulary, prefixes: {} })
    }
  })

  it('makes URIs for lists, the same every time', async () => {
    const list = 'School\n\tRugzak\n\t\t=Boekentas\n\tPen\nVrije tijd\n  \n'
    const options = { baseUri: 'https://example.org/', language: 'nl' }
    const { concepts, schemes } = await parseVocabulary(list, options)
    expect(schemes.map(({ uri }) => uri)).toEqual(['https://example.org'])
    expect(concepts.map(({ uri, broader }) => [uri, broader])).toEqual([
      ['https://example.org/school', undefined],
      ['https://example.org/school/pen', ['https://example.org/school']],
      ['https://example.org/school/rugzak', ['https://example.org/school']],
      ['https://example.org/vrije-tijd', undefined],
    ])
    expect(concepts[2]?.altLabel).toEqual({ nl: ['Boekentas'] })
    expect(writeVocabulary(await parseVocabulary(list, options), 'text', 'nl').text).toBe(
      'School\n\tPen\n\tRugzak\n\t\t=Boekentas\nVrije tijd\n',
    )
  })

  it('reads tables with tiers, parents and paths', async () => {
    const iab = await parseVocabulary(
      'IAB Code\tTier\tIAB Category\nIAB1\tTier 1\tArts\nIAB1-1\tTier 2\tBooks\n',
    )
    const own = await parseVocabulary('id,parent,name,remark\n1,,Arts,=x\n2,1,Books,\n')
    const google = await parseVocabulary('1 - Arts\n2 - Arts > Books\n')
    for (const { concepts } of [iab, own, google]) {
      expect(concepts.map(({ prefLabel }) => prefLabel)).toEqual([{ '': ['Arts'] }, { '': ['Books'] }])
      expect(concepts[1]?.broader).toEqual([concepts[0]?.uri])
      expect(concepts[1]?.notation?.length).toBe(1)
    }
    expect(own.concepts[0]?.other).toEqual([
      { predicate: 'urn:kanaal:column:remark', object: { value: '=x' } },
    ])
  })

  it('T30 reads a table with a column a level, whether what stands above is written again, left blank or nowhere', async () => {
    const tables = [
      'Niveau 1;Niveau 2;Niveau 3;Synoniemen\nSchool;Tas;;\nSchool;Tas;Rugzak;Boekentas|Ransel\n',
      'level 1\tlevel 2\tlevel 3\taltLabel\nSchool\n\tTas\n\t\tRugzak\tBoekentas|Ransel\n',
      'Tier 1,Tier 2,Tier 3,synonym\n,,,\nSchool,Tas,Rugzak,Boekentas|Ransel\n',
    ]
    for (const table of tables) {
      const { concepts } = await parseVocabulary(table, { baseUri: 'https://example.org/', language: 'nl' })
      expect(concepts.map(({ uri, broader, altLabel }) => [uri, broader?.[0], altLabel?.nl])).toEqual([
        ['https://example.org/school', undefined, undefined],
        ['https://example.org/school/tas', 'https://example.org/school', undefined],
        ['https://example.org/school/tas/rugzak', 'https://example.org/school/tas', ['Boekentas', 'Ransel']],
      ])
    }
    const own = 'uri,code,level 1,level 2\n,K1,School,\nhttps://e.org/tas,K2,School,Tas\n'
    const { concepts } = await parseVocabulary(own, { baseUri: 'https://example.org/' })
    expect(concepts.map(({ uri, broader, notation }) => [uri, broader?.[0], notation?.[0]?.value])).toEqual([
      ['https://e.org/tas', 'https://example.org/k1', 'K2'],
      ['https://example.org/k1', undefined, 'K1'],
    ])
  })

  it('T30 reads names as URIs below the base, and tops only what a column of SKOS does not place', async () => {
    const table = 'uri,prefLabel@nl,broader,exactMatch\nmetaal,Metaal,,\nijzer,IJzer,metaal,http://e.org/fe\n'
    const { concepts } = await parseVocabulary(table, { baseUri: 'https://example.org/' })
    expect(concepts.map(({ uri, broader, topConceptOf }) => [uri, broader, topConceptOf])).toEqual([
      ['https://example.org/ijzer', ['https://example.org/metaal'], undefined],
      ['https://example.org/metaal', undefined, ['https://example.org']],
    ])
  })

  it('T9 reads the items of a list in a mail without their dashes', async () => {
    const { concepts } = await parseVocabulary('- School\n  - Tas\n* E-mail\n', { language: 'nl' })
    expect(concepts.map(({ prefLabel }) => prefLabel?.nl?.[0])).toEqual(['E-mail', 'School', 'Tas'])
  })

  it('names what a triple is about, where one is about another', async () => {
    const quoted = '<< <http://e/a> <http://e/b> <http://e/c> >> <http://e/d> "x" .'
    await expect(parseVocabulary(quoted)).rejects.toThrow('http://e/a has a triple about a triple')
  })

  it('keeps a spreadsheet from running a label, and gets the label back', async () => {
    const text = "uri,type,prefLabel@en\nhttp://e/a,http://www.w3.org/2004/02/skos/core#Concept,'=1+1\\|x\n"
    const vocabulary = await parseVocabulary(text)
    expect(vocabulary.concepts[0]?.prefLabel).toEqual({ en: ['=1+1|x'] })
    expect(writeVocabulary(vocabulary, 'csv').text).toBe(text)
  })
})

/** Known by its key, so that an interface can say it in another language. */
const knownAs = (message: Message | undefined): Localized =>
  (refusals as Record<string, Localized>)[message?.key ?? ''] ?? { en: '{unknown}', nl: '{unknown}' }

describe('refusals', () => {
  const bomb = `<?xml version="1.0"?>
<!DOCTYPE r [
<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;">
]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">&b;</rdf:RDF>`
  const xml = (body: string) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">\n${body}</rdf:RDF>`
  const doctype = (inner: string) => `<!DOCTYPE r ${inner}>\n${xml('')}`

  it.each<[string, string | Uint8Array, string, number | undefined, ParseVocabularyOptions?]>([
    ['a bad prefix', '@prefix ex: <http://e/> .\nex:a nope:b ex:c .', 'syntax-invalid', 2],
    ['unclosed XML', xml('<rdf:Description>'), 'syntax-invalid', 2],
    ['broken JSON', '{\n"@id": x}', 'syntax-invalid', undefined],
    [
      'a context elsewhere',
      '{"@context": "https://schema.org", "@id": "http://e/a"}',
      'context-remote',
      undefined,
    ],
    ['a context inside one', '{"a": [{"@context": ["https://e/c"]}]}', 'context-remote', undefined],
    [
      'a named graph',
      '{"@id":"http://e/g","@graph":[{"@id":"http://e/a","http://e/b":"c"}]}',
      'graph-named',
      undefined,
    ],
    ['entities in entities', bomb, 'entity-refused', 4],
    ['entities from elsewhere', doctype('[<!ENTITY x SYSTEM "file:///etc/passwd">]'), 'entity-refused', 1],
    ['a DTD from elsewhere', doctype('SYSTEM "http://e/x.dtd"'), 'entity-refused', 1],
    ['parameter entities', doctype('[<!ENTITY % x "y"> %x;]'), 'entity-refused', 1],
    ['a long entity', doctype(`[<!ENTITY x "${'a'.repeat(400)}">]`), 'entity-refused', 1],
    [
      'many uses of an entity',
      `${doctype(`[<!ENTITY x "${'a'.repeat(200)}">]`)}${'&x;'.repeat(99)}`,
      'entity-refused',
      1,
      { maxBytes: 9999 },
    ],
    ['a relative URI', '<a> a <http://www.w3.org/2004/02/skos/core#Concept> .', 'uri-invalid', undefined],
    ['U+0000', 'School\n\tRug\u0000zak', 'control-character', 2],
    ['bytes of no encoding', new Uint8Array([0x41, 0xff, 0xfe]), 'encoding-unknown', undefined],
    ['too many bytes', 'School\n', 'bytes-exceeded', undefined, { maxBytes: 3 }],
    ['nothing', '', 'format-unknown', undefined],
    ['no vocabulary', '<http://a/b> <http://a/c> "d" .', 'vocabulary-empty', undefined],
    ['a step too deep', 'School\n\t\tRugzak', 'row-invalid', 2],
    ['tabs and spaces', 'School\n\t Rugzak', 'row-invalid', 2],
    ['a synonym of nothing', '=School', 'row-invalid', 1],
    ['a parent that is no row', 'id,parent,name\n1,9,Arts', 'row-invalid', 2],
    ['a code twice', 'id,name\n1,Arts\n1,Books', 'row-invalid', 3],
    ['a path without its start', 'A > B > C', 'row-invalid', 1],
    ['a table without a heading we know', 'Kenmerk;Wat\n1;a\n2;b\n', 'format-unknown', undefined],
    ['a level left out', 'Level 1,Level 2,Level 3\nSchool,,Tas\n', 'row-invalid', 2],
    ['a level left out above', 'Level 1,Level 2,Level 3\nSchool,,\n,,Tas\n', 'row-invalid', 3],
    ['a path twice', 'Level 1,Level 2\nSchool,Tas\n,Tas\n', 'row-invalid', 3],
    [
      'a triple about a triple',
      '<< <http://e/a> <http://e/b> <http://e/c> >> <http://e/d> "x" .',
      'triple-quoted',
      undefined,
    ],
    ['a URI with a space', 'uri,name\nhttp://e/a b,A\n', 'row-invalid', 2],
    ['a link with a bracket', 'id,name,exactMatch\n1,A,http://e/<a>\n', 'row-invalid', 2],
    ['a quote too many', 'id,name\n1,"Arts', 'syntax-invalid', undefined],
  ])('%s', async (_, text, ruleId, line, options = {}) => {
    const error = await parseVocabulary(text, options).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(RefusedVocabulary)
    if (!(error instanceof RefusedVocabulary)) return
    const [message] = error.messages
    expect(message?.ruleId).toBe(ruleId)
    for (const language of ['en', 'nl'])
      expect(sentence(knownAs(message), message?.values ?? {}, language)).not.toMatch(/\{\w+\}/)
    if (line !== undefined) expect(message?.place?.position?.start.line).toBe(line)
  })

  it('reads relative URIs and contexts of elsewhere that the caller gives', async () => {
    const turtle = '<a> a <http://www.w3.org/2004/02/skos/core#Concept> .'
    expect((await parseVocabulary(turtle, { baseUri: 'http://e/' })).concepts[0]?.uri).toBe('http://e/a')
    const json = '{"@context": "https://e/c", "@id": "http://e/a", "@type": "Concept"}'
    const contexts = { 'https://e/c': { Concept: 'http://www.w3.org/2004/02/skos/core#Concept' } }
    expect((await parseVocabulary(json, { contexts })).concepts[0]?.uri).toBe('http://e/a')
  })
})
