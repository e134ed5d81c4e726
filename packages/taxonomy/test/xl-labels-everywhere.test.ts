// A vocabulary whose labels are resources alone is checked, tagged with, compared, mended and listed like any other.
import { parseMarkdown } from '@kanaal/content'
import { describe, expect, it } from 'vitest'
import {
  checkConcept,
  checkVocabulary,
  createGraph,
  createTagger,
  diffVocabularies,
  fromTurtle,
  repairVocabulary,
  toTerms,
  writeVocabulary,
} from '../src/index.ts'
import { toHtml } from '../src/write/to-html.ts'

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix ex: <http://example.org/> .
@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
`
const XL = `${PREFIXES}
ex:s a skos:ConceptScheme ; xl:prefLabel [ a xl:Label ; xl:literalForm "Termen"@nl ] ; skos:hasTopConcept ex:bag .
ex:bag a skos:Concept ; skos:inScheme ex:s ; skos:topConceptOf ex:s ; xl:prefLabel ex:l1 ; xl:altLabel ex:l2 .
ex:l1 a xl:Label ; xl:literalForm "Rugzak"@nl ; ex:source "a dictionary" .
ex:l2 a xl:Label ; xl:literalForm "Boekentas"@nl .
`
const PLAIN = `${PREFIXES}
ex:s a skos:ConceptScheme ; skos:prefLabel "Termen"@nl ; skos:hasTopConcept ex:bag .
ex:bag a skos:Concept ; skos:inScheme ex:s ; skos:topConceptOf ex:s ; skos:prefLabel "Rugzak"@nl ; skos:altLabel "Boekentas"@nl .
`
const [xl, plain] = [fromTurtle(XL), fromTurtle(PLAIN)]
const bag = 'http://example.org/bag'
const turtleOf = (vocabulary: Parameters<typeof writeVocabulary>[0]) =>
  writeVocabulary(vocabulary, 'turtle').text

describe('labels that are resources alone', () => {
  it('T2 are checked as the labels that they are', () => {
    const told = (vocabulary: typeof xl) => checkVocabulary(vocabulary).map(({ reason }) => reason)
    expect(told(xl)).toEqual(told(plain))
    expect(checkConcept(xl, bag)).toEqual(checkConcept(plain, bag))
  })

  it('T2 are found in texts, and name concepts', () => {
    const document = parseMarkdown('# x\n\nEen boekentas.\n', { locale: 'nl' })
    const [found] = createTagger(xl).tag(document)
    expect(found).toEqual(createTagger(plain).tag(document)[0])
    expect(found?.evidence[0]?.label).toBe('Boekentas')
    expect(toTerms(xl, 'bags')).toEqual(toTerms(plain, 'bags'))
    expect(toHtml(xl, 'nl')).toBe(toHtml(plain, 'nl'))
  })

  it('T2 stand in tables and lists', () => {
    expect(writeVocabulary(xl, 'text', 'nl').text).toBe('Rugzak\n\t=Boekentas\n')
    for (const format of ['csv', 'tsv'] as const)
      expect(writeVocabulary(xl, format).text).toBe(writeVocabulary(plain, format).text)
    // Three links to labels, what these are and say, and where one of them is from.
    expect(writeVocabulary(xl, 'csv').leftOut).toBe(3 + 3 + 3 + 1)
  })

  it('T2 are no other labels than plain ones of the same text', () => {
    const { added, changed } = diffVocabularies(plain, xl)
    // The one with a source says more than its text.
    expect([added, changed]).toMatchObject([
      ['http://example.org/l1'],
      [
        {
          uri: bag,
          kinds: ['described'],
          properties: [{ predicate: 'http://www.w3.org/2008/05/skos-xl#prefLabel', removed: [] }],
        },
      ],
    ])
    const renamed = fromTurtle(XL.replace('"Rugzak"', '"Ransel"'))
    expect(diffVocabularies(xl, renamed).changed).toMatchObject([
      { uri: bag, kinds: ['relabelled'] },
      { uri: 'http://example.org/l1', kinds: ['relabelled'] },
    ])
  })

  it('T2 count once where both are stated', () => {
    const both = fromTurtle(`${XL}ex:bag skos:prefLabel "Rugzak"@nl .`)
    expect(createGraph(both).concept(bag)?.prefLabel).toEqual({ nl: ['Rugzak'] })
    expect(checkVocabulary(both)).toEqual(checkVocabulary(xl))
    const other = fromTurtle(`${XL}ex:bag skos:prefLabel "Ransel"@nl .`)
    expect(checkVocabulary(other).map(({ ruleId }) => ruleId)).toContain('inconsistent-pref-labels')
  })

  it('T2 T31 stay as they were stated, byte by byte, also after a fix that is about something else', () => {
    expect(createGraph(xl).vocabulary).not.toEqual(xl)
    expect(turtleOf(fromTurtle(turtleOf(xl)))).toBe(turtleOf(xl))
    const bothWays = `${XL}ex:bag skos:prefLabel "Rugzak"@nl .`
    for (const turtle of [XL, bothWays]) {
      const odd = fromTurtle(`${turtle}ex:bag skos:related ex:bag .`)
      expect(turtleOf(repairVocabulary(odd))).toBe(turtleOf(fromTurtle(turtle)))
    }
  })
})

describe('a fix of labels that are resources', () => {
  const mend = (more: string) => repairVocabulary(fromTurtle(XL + more))
  const linksOf = (vocabulary: typeof xl) =>
    (vocabulary.concepts[0]?.other ?? []).flatMap(({ predicate, object }) =>
      'uri' in object ? [`${predicate.split('#')[1]} ${object.uri.split('/').at(-1)}`] : [],
    )

  it('makes the longer of two preferred labels an alternative one, as the resource it is', () => {
    const mended = mend('ex:bag xl:prefLabel ex:l3 . ex:l3 a xl:Label ; xl:literalForm "Schooltas"@nl .')
    expect(linksOf(mended)).toEqual(['altLabel l2', 'prefLabel l1', 'altLabel l3'])
    expect(mended.concepts[0]?.prefLabel).toBeUndefined()
    expect(createGraph(mended).concept(bag)).toMatchObject({
      prefLabel: { nl: ['Rugzak'] },
      altLabel: { nl: ['Boekentas', 'Schooltas'] },
    })
  })

  it('leads to a label once that was two kinds of it', () => {
    expect(linksOf(mend('ex:bag xl:altLabel ex:l1 .'))).toEqual(['altLabel l2', 'prefLabel l1'])
    const namesakes = mend('ex:bag xl:hiddenLabel ex:l3 . ex:l3 a xl:Label ; xl:literalForm "Rugzak"@nl .')
    expect(linksOf(namesakes)).toEqual(['altLabel l2', 'prefLabel l1'])
  })

  it('says a label with invisible characters plainly without them, and keeps what is said of the old one', () => {
    const mended = mend(
      'ex:bag xl:hiddenLabel ex:l3 . ex:l3 a xl:Label ; xl:literalForm "Rug\\u200Btas"@nl .',
    )
    expect(mended.concepts[0]).toMatchObject({ hiddenLabel: { nl: ['Rugtas'] } })
    expect(linksOf(mended)).toEqual(['altLabel l2', 'prefLabel l1'])
    expect(mended.resources.some(({ uri }) => uri === 'http://example.org/l3')).toBe(true)
  })
})
