import { parseMarkdown } from '@kanaal/content'
import { describe, expect, it } from 'vitest'
import { createTagger, fromTurtle, type TagOptions } from '../src/index.ts'

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix ex: <http://example.org/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix dcterms: <http://purl.org/dc/terms/> .
`
const vocabulary = fromTurtle(`${PREFIXES}
ex:school a skos:Concept ; skos:prefLabel "School"@nl, "School"@en .
ex:schoolbag a skos:Concept ; skos:prefLabel "Schooltas"@nl, "School bag"@en ; skos:altLabel "Rugzak"@nl ; skos:broader ex:school .
ex:bicycle a skos:Concept ; skos:prefLabel "Fiets"@nl, "Bicycle"@en .
ex:furniture a skos:Concept ; skos:prefLabel "Meubels"@nl .
ex:couch a skos:Concept ; skos:prefLabel "Bank (meubel)"@nl ; skos:broader ex:furniture .
ex:money a skos:Concept ; skos:prefLabel "Geld"@nl .
ex:bank a skos:Concept ; skos:prefLabel "Bank (geld)"@nl ; skos:broader ex:money .
ex:it a skos:Concept ; skos:prefLabel "Informatietechnologie"@nl ; skos:altLabel "IT"@nl, "IT"@en .
ex:moped a skos:Concept ; skos:prefLabel "Brommer"@nl ; owl:deprecated true ; dcterms:isReplacedBy ex:scooter .
ex:scooter a skos:Concept ; skos:prefLabel "Scooter"@nl .
ex:gone a skos:Concept ; skos:prefLabel "Telex"@nl ; owl:deprecated true .
`)
const tagger = createTagger(vocabulary)
const tag = (markdown: string, locale = 'nl', options?: TagOptions) =>
  tagger.tag(parseMarkdown(markdown, { path: 'a.md', locale, locales: [locale] }), options)
const uris = (...of: Parameters<typeof tag>) =>
  tag(...of).map(({ uri }) => uri.slice('http://example.org/'.length))

describe('createTagger', () => {
  it('finds labels and other forms of them, and says where', () => {
    const markdown = '# Nieuw\n\nWelkom.\n\nDe *fietsen* staan klaar.\n'
    const [suggestion] = tag(markdown)
    expect(suggestion?.uri).toBe('http://example.org/bicycle')
    const [evidence] = suggestion?.evidence ?? []
    expect(evidence).toMatchObject({
      text: 'fietsen',
      label: 'Fiets',
      kind: 'prefLabel',
      zone: 'body',
      isExact: false,
    })
    const { start, end } = evidence?.place.position ?? {}
    expect(markdown.slice(start?.offset, end?.offset)).toBe('fietsen')
    expect(evidence?.place.file).toBe('a.md')
  })

  it.each([
    ['Bus', 'nl', 'Twee bussen.', 'bussen'],
    ['Collega', 'nl', "Onze collega's.", "collega's"],
    ["Collega's", 'nl', 'Een collega.', 'collega'],
    ['Menu', 'nl', 'De menu\u2019s van deze week.', 'menu\u2019s'],
    ['Woman', 'en', "Women's rights.", "Women's"],
    ['Man', 'en', 'Two men.', 'men'],
  ])('finds %s (%s) in: %s', (label, locale, text, found) => {
    const own = createTagger(
      fromTurtle(`${PREFIXES}ex:a a skos:Concept ; skos:prefLabel ${JSON.stringify(label)}@${locale} .`),
    )
    const [suggestion] = own.tag(parseMarkdown(`x\n\n${text}\n`, { locale, locales: [locale] }))
    expect(suggestion?.evidence.map((one) => one.text)).toEqual([found])
  })

  it('takes no other word for a short label', () => {
    const own = createTagger(fromTurtle(`${PREFIXES}ex:a a skos:Concept ; skos:prefLabel "Man"@nl .`))
    expect(own.tag(parseMarkdown('x\n\nDe maan.\n', { locale: 'nl', locales: ['nl'] }))).toEqual([])
  })

  it.each([
    ['a block', '<table><tr><td>Onze fietsen</td></tr></table>'],
    ['words', 'Onze <u>fietsen</u> staan klaar.'],
  ])('reads raw HTML as channels do, and says where: %s', (_name, html) => {
    const markdown = `# Nieuw\n\n${html}\n`
    const [suggestion] = tag(markdown)
    expect(suggestion?.uri).toBe('http://example.org/bicycle')
    const { start, end } = suggestion?.evidence[0]?.place.position ?? {}
    expect(markdown.slice(start?.offset, end?.offset)).toBe('fietsen')
    expect(uris('# Nieuw\n\n<script>fiets</script>\n')).toEqual([])
  })

  it('takes the longest label, across emphasis too', () => {
    expect(uris('x\n\nA **school** bag.\n', 'en')).toEqual(['schoolbag'])
    const [suggestion] = tag('x\n\nA **school** bag.\n', 'en')
    expect(suggestion?.evidence[0]?.text).toBe('school bag')
  })

  it('weighs the title above a heading, the lead and the body', () => {
    const scoreOf = (markdown: string) => tag(markdown)[0]?.score ?? 0
    const [title, heading, lead, body] = [
      '# Fiets\n\nx\n',
      '# x\n\nx\n\n## Fiets\n',
      '# x\n\nFiets\n',
      '# x\n\nx\n\nFiets\n',
    ].map(scoreOf)
    expect([title, heading, lead, body]).toEqual([title, heading, lead, body].sort((a = 0, b = 0) => b - a))
    expect(new Set([title, heading, lead, body]).size).toBe(4)
    expect(scoreOf('---\ntitle: Fiets\n---\nx\n')).toBe(title)
  })

  it('tells namesakes apart by their neighbours and by what stands in brackets', () => {
    expect(uris('# Meubels\n\nEen bank van eiken.\n')).toEqual(['furniture', 'couch'])
    expect(uris('# Geld\n\nDe bank leent het uit.\n')).toEqual(['money', 'bank'])
    const both = tag('# x\n\nDe bank.\n')
    expect(both.map(({ isAmbiguous }) => isAmbiguous)).toEqual([true, true])
    expect(both[0]?.score).toBeLessThan(tag('# x\n\nDe fiets.\n')[0]?.score ?? 0)
  })

  it('knows an acronym only as it is written, and leaves out words of every text', () => {
    expect(uris('# It\n\nIt is it.\n', 'en')).toEqual([])
    expect(uris('# x\n\nWe run IT.\n', 'en')).toEqual(['it'])
  })

  it('offers what replaces a deprecated concept, nothing for one without successor, and nothing an editor refused', () => {
    expect(uris('# Brommers\n\nEn een telex.\n')).toEqual(['scooter'])
    expect(uris('# Fiets\n', 'nl', { exclude: ['http://example.org/bicycle'] })).toEqual([])
    expect(uris('# Fiets en school\n', 'nl', { limit: 1 }).length).toBe(1)
  })

  it('takes the words of what an editor refused for its namesake', () => {
    const text = '# Meubels\n\nEen bank van eiken.\n'
    const couch = 'http://example.org/couch'
    expect(uris(text)).toEqual(['furniture', 'couch'])
    const [, bank] = tag(text, 'nl', { exclude: [couch] })
    expect(bank).toMatchObject({ uri: 'http://example.org/bank', isAmbiguous: false })
    // Of two forms of one concept that was refused nothing is left.
    expect(uris('# Brommers\n', 'nl', { exclude: ['http://example.org/scooter'] })).toEqual([])
  })

  it('lets a concept that is gone keep no words from others', () => {
    const own = createTagger(
      fromTurtle(`${PREFIXES}ex:gone a skos:Concept ; skos:prefLabel "Elektrische fiets"@nl ; owl:deprecated true .
        ex:bicycle a skos:Concept ; skos:prefLabel "Fiets"@nl .`),
    )
    const found = own.tag(parseMarkdown('x\n\nEen elektrische fiets.\n', { locale: 'nl', locales: ['nl'] }))
    expect(found.map(({ uri }) => uri)).toEqual(['http://example.org/bicycle'])
  })

  it('offers concepts of the schemes that are asked for alone', () => {
    const two = fromTurtle(`${PREFIXES}
      ex:old a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "Brommer"@nl ; owl:deprecated true ; dcterms:isReplacedBy ex:new .
      ex:new a skos:Concept ; skos:inScheme ex:t ; skos:prefLabel "Scooter"@nl .`)
    const document = parseMarkdown('# Brommers\n', { locale: 'nl', locales: ['nl'] })
    const of = (...schemes: string[]) =>
      createTagger(two, { schemes })
        .tag(document)
        .map(({ uri }) => uri)
    expect(of('http://example.org/s')).toEqual([])
    expect(of('http://example.org/s', 'http://example.org/t')).toEqual(['http://example.org/new'])
  })

  it('does not read code, and places a title of the front matter in its line', () => {
    expect(uris('# x\n\n`fiets`\n\n```\nfiets\n```\n')).toEqual([])
    const [suggestion] = tag('---\ntitle: De fiets\n---\nx\n')
    expect(suggestion?.evidence[0]?.place.position?.start.line).toBe(2)
  })

  it.each([
    ['behind an entity', 'A &amp; de fiets.', 'fiets'],
    ['beside escapes', 'Een \\*fietsen\\*', 'fietsen'],
    ['in a line below', 'Een lange\nfiets hier', 'fiets'],
    ['in an indented line', '- Een lange\n  rugzak', 'rugzak'],
    ['across lines of a quote', '> Een school\n> bag, &amp;', 'school\n> bag', 'en'],
    ['across marks', 'A &amp; **school**\n  bag.', 'school**\n  bag', 'en'],
    ['with an entity in it', '&copy; De fi&euml;ts', 'fi&euml;ts'],
  ])('places what stands %s exactly', (_name, words, written, locale = 'nl') => {
    const markdown = `# x\n\nx\n\n${words}\n`
    const [suggestion] = tag(markdown, locale)
    const { start, end } = suggestion?.evidence[0]?.place.position ?? {}
    expect(markdown.slice(start?.offset, end?.offset)).toBe(written)
    const before = markdown.slice(0, start?.offset).split('\n')
    expect(start).toMatchObject({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 })
  })

  it.each([
    ['a plain value', '---\ntitle: De fiets\n---\nx\n'],
    ['quotes', '---\ndraft: true\ntitle: "De fiets van Jan"\n---\nx\n'],
    ['a description', "---\nsummary: 'Mijn fiets'\n---\nx\n"],
    ['TOML', '+++\ntitle = "De fiets"\n+++\nx\n'],
    ['a heading', '\n# De fiets #\n\nx\n'],
    ['an underlined heading', 'De fiets\n===\n\nx\n'],
  ])('places the words themselves in %s', (_name, markdown) => {
    const { start, end } = tag(markdown)[0]?.evidence[0]?.place.position ?? {}
    expect(markdown.slice(start?.offset, end?.offset)).toBe('fiets')
    const before = markdown.slice(0, start?.offset).split('\n')
    expect(start).toMatchObject({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 })
  })

  it('places a title that is written otherwise than it reads as a whole', () => {
    for (const [markdown, whole] of [
      ['---\ntitle: "De \\u0066iets"\n---\nx\n', 'title: "De \\u0066iets"'],
      ['# De *fiets*\n\nx\n', '# De *fiets*'],
    ] as const) {
      const { start, end } = tag(markdown)[0]?.evidence[0]?.place.position ?? {}
      expect(markdown.slice(start?.offset, end?.offset)).toBe(whole)
    }
  })

  it('gives the same answer every time, and in any order of the file', () => {
    const shuffled = { ...vocabulary, concepts: [...vocabulary.concepts].reverse() }
    const document = parseMarkdown('# School\n\nFiets, bank, rugzak en scooters.\n', {
      path: 'a.md',
      locale: 'nl',
    })
    expect(createTagger(shuffled).tag(document)).toEqual(tagger.tag(document))
    expect(tagger.tag(document)).toEqual(tagger.tag(document))
  })
})
