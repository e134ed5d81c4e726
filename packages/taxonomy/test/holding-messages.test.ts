// A file of one branch and what a store holds -> which of its findings hold, and which scheme it is a part of.
import { expect, it } from 'vitest'
import { fromTurtle, holdingMessages, prepareImport } from '../src/index.ts'

const PREFIXES =
  '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix ex: <http://example.org/> .\n'

it('T30 a parent that is stored is no broken link, and one that is nowhere is', () => {
  const stored = fromTurtle(
    `${PREFIXES}ex:s a skos:ConceptScheme . ex:top a skos:Concept ; skos:inScheme ex:s .`,
  )
  const { messages, unplaced } = prepareImport(
    fromTurtle(`${PREFIXES}ex:s a skos:ConceptScheme .
      ex:a a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:top .
      ex:b a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:nowhere .
      ex:c a skos:Concept .`),
    {},
  )
  const broken = (before: typeof stored) =>
    holdingMessages(messages, before)
      .filter(({ ruleId }) => ruleId === 'broken-links')
      .map(({ values }) => values?.uri)
  expect(broken(stored)).toEqual(['http://example.org/nowhere'])
  expect(broken(fromTurtle(`${PREFIXES}ex:s a skos:ConceptScheme .`))).toHaveLength(2)
  expect(unplaced).toEqual(['http://example.org/c'])
  const [worst] = holdingMessages(messages, stored)
  expect(worst?.severity).toBe('error')
})

it('T30 a file that describes no scheme is a part of the stored one that all its concepts are in', () => {
  const [s, t] = ['http://example.org/s', 'http://example.org/t']
  const schemesOf = (text: string) =>
    prepareImport(fromTurtle(PREFIXES + text), { key: 'new', stored: [s, t] }).vocabulary.schemes.map(
      ({ uri }) => uri,
    )
  expect(
    schemesOf('ex:a a skos:Concept ; skos:inScheme ex:s , ex:t . ex:b a skos:Concept ; skos:inScheme ex:s .'),
  ).toEqual([s])
  expect(
    schemesOf('ex:a a skos:Concept ; skos:inScheme ex:s . ex:b a skos:Concept ; skos:inScheme ex:t .'),
  ).toEqual(['urn:kanaal:vocabulary:new'])
  expect(schemesOf('ex:a a skos:Concept ; skos:inScheme ex:other .')).toEqual(['urn:kanaal:vocabulary:new'])
  expect(schemesOf('ex:t a skos:ConceptScheme . ex:a a skos:Concept ; skos:inScheme ex:s , ex:t .')).toEqual([
    t,
  ])
})
