import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type CheckExample,
  checks,
  checkVocabulary,
  createGraph,
  fromTurtle,
  repairVocabulary,
  toStatements,
} from '../src/index.ts'
import { describeWithData, sharedData } from './shared-data.ts'

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix iso-thes: <http://purl.org/iso25964/skos-thes#> .
@prefix ex: <http://example.org/> .
`
const subjectOf = ({ turtle, settings = {} }: CheckExample) => {
  const vocabulary = fromTurtle(PREFIXES + turtle)
  return { vocabulary, graph: createGraph(vocabulary), settings }
}
const ids = checks.map(({ id }) => id)

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it('its examples', () => {
    expect(check.examples.ok.length).toBeGreaterThan(0)
    expect(check.examples.notOk.length).toBeGreaterThan(0)
    for (const example of check.examples.ok) expect(check.run(subjectOf(example)), example.turtle).toEqual([])
    for (const example of check.examples.notOk) {
      const messages = check.run(subjectOf(example))
      expect(
        messages.map(({ key }) => key),
        example.turtle,
      ).toEqual(example.messages)
      for (const { reason, url } of messages) {
        expect(reason).not.toMatch(/\{\w+\}/)
        expect(url).toBe(`packages/taxonomy/docs/rules/${check.id}.md`)
      }
    }
    const shown = new Set(check.examples.notOk.flatMap(({ messages }) => messages))
    expect([...shown].sort()).toEqual(Object.keys(check.messages).sort())
  })

  it('mends what it can, and only that', () => {
    if (!check.repair) return
    for (const example of check.examples.notOk) {
      const subject = subjectOf(example)
      const before = JSON.stringify(subject.vocabulary)
      const vocabulary = check.repair(subject)
      expect(JSON.stringify(subject.vocabulary)).toBe(before)
      const left = check.run({ ...subject, vocabulary, graph: createGraph(vocabulary) })
      const needsADecision = example.messages.some(
        (key) =>
          ['loop', 'markup', 'tagged'].includes(key) || (check.id === 'scheme-missing' && key === 'none'),
      )
      expect(left.length, example.turtle).toBe(needsADecision ? example.messages.length : 0)
    }
    for (const example of check.examples.ok) {
      const subject = subjectOf(example)
      expect(toStatements(check.repair(subject)), example.turtle).toEqual(toStatements(subject.vocabulary))
    }
  })

  it('says everything in English and Dutch, with the same slots, from dated sources', () => {
    const slots = (text: string | undefined) => [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort()
    for (const text of [check.title, check.why, check.fix]) expect(text.nl).toBeTruthy()
    for (const text of Object.values(check.messages)) expect(slots(text.nl)).toEqual(slots(text.en))
    expect(check.references.length).toBeGreaterThan(0)
    for (const { checkedAt } of check.references) expect(checkedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

it('has every class of qSKOS by its name', () => {
  const names =
    `OmittedOrInvalidLanguageTags IncompleteLanguageCoverage NoCommonLanguages UndocumentedConcepts
    OverlappingLabels MissingLabels EmptyLabeledResources UnprintableCharactersInLabels InconsistentPrefLabels
    DisjointLabelsViolations OrphanConcepts DisconnectedConceptClusters HierarchicalCycles ValuelessAssociativeRelations
    SolelyTransitivelyRelatedConcepts UnidirectionallyRelatedConcepts OmittedTopConcepts TopConceptsHavingBroaderConcepts
    HierarchicalRedundancy ReflexivelyRelatedConcepts AmbiguousNotationReferences MissingInLinks MissingOutLinks BrokenLinks
    HttpUriSchemeViolations RelationClashes MappingClashes MappingRelationsMisuse UndefinedSkosResources`.split(
      /\s+/,
    )
  const toId = (name: string) => name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase()
  expect(names.map(toId).filter((id) => !ids.includes(id))).toEqual([])
})

it('has every integrity condition of SKOS by its number', () => {
  expect([...new Set(checks.flatMap(({ conditions = [] }) => conditions))].sort()).toEqual([
    'S12',
    'S13',
    'S14',
    'S27',
    'S37',
    'S46',
    'S48',
    'S52',
    'S9',
  ])
})

it('is sorted, each id once', () => expect(ids).toEqual([...new Set(ids)].sort()))

it('mends a messy vocabulary until no safe fix is left, and then changes nothing', () => {
  const messy = fromTurtle(`${PREFIXES}
    ex:s a skos:ConceptScheme ; skos:prefLabel "Termen"@nl .
    ex:a a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "Tas"@nl, "Schooltas"@nl ; skos:altLabel "Tas"@nl ; skos:related ex:a .
    ex:b a skos:Concept ; skos:prefLabel "Rug\\u200Bzak"@nl ; skos:broader ex:a ; skos:topConceptOf ex:s .
    ex:c a skos:Concept ; skos:prefLabel "Pen"@nl ; skos:broader ex:b, ex:a .`)
  const mended = repairVocabulary(messy)
  const fixable = checks.filter(({ repair }) => repair).map(({ id }) => id)
  expect(checkVocabulary(mended).filter(({ ruleId }) => fixable.includes(ruleId))).toEqual([])
  expect(repairVocabulary(mended)).toEqual(mended)
  expect(mended.concepts[0]).toMatchObject({
    prefLabel: { nl: ['Tas'] },
    altLabel: { nl: ['Schooltas'] },
    narrower: ['http://example.org/b'],
    topConceptOf: ['http://example.org/s'],
  })
})

describeWithData('findings that others planted', 'vocabularies/skosmos-test', () => {
  const run = (file: string) => {
    const text = readFileSync(sharedData(`vocabularies/${file}`), 'utf8')
    return checkVocabulary(fromTurtle(text))
  }
  it('a circle, with its path', () => {
    const messages = run('skosmos-test/cycle.ttl')
    const found = messages.filter(({ ruleId }) => ruleId === 'hierarchical-cycles')
    expect(found.map(({ values }) => values?.path)).toEqual([
      '"Concept 3" (ta3) < "Concept 4" (ta4) < "Concept 3" (ta3)',
    ])
    expect(messages.some(({ ruleId }) => ruleId === 'reflexively-related-concepts')).toBe(true)
  })
  it('labels without language, a colon too many, a vocabulary without a scheme', () => {
    const idsOf = (file: string) => run(file).map(({ ruleId }) => ruleId)
    expect(idsOf('skosmos-test/nolang.ttl')).toContain('omitted-or-invalid-language-tags')
    expect(idsOf('skohub-test/invalid_hashURIConceptScheme.ttl')).toContain('undefined-skos-resources')
    expect(idsOf('unesco-simple/simple-unesco-thesaurus.ttl')).toContain('scheme-missing')
  }, 60_000)
})
