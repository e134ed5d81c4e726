// What people call concepts, to those concepts.
import { fromTurtle } from '@kanaal/taxonomy'
import { expect, test } from 'vitest'
import { createConceptFinder } from '../src/concept-finder.ts'
import { runMain, temporary } from './run-main.ts'

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix ex: <https://terms.example/> .
ex:couch a skos:Concept ; skos:prefLabel "Bank"@nl ; skos:altLabel "Zitbank"@nl .
ex:money a skos:Concept ; skos:prefLabel "Bank"@nl ; skos:altLabel "Lening"@nl ; skos:notation "B2" .
ex:loan a skos:Concept ; skos:prefLabel "Lening"@nl .
ex:old a skos:Concept ; skos:prefLabel "Zitbank"@nl ; owl:deprecated true .
`
const find = createConceptFinder(fromTurtle(TURTLE))

test.each([
  ['https://terms.example/money', 'money'],
  ['b2', 'money'],
  ['bank', 'couch, money'],
  ['Lening', 'loan'],
  ['zitbank', 'couch'],
  ['geld', ''],
])('finds %s', (value, expected) => {
  expect(
    find(value)
      .map((uri) => uri.slice('https://terms.example/'.length))
      .join(', '),
  ).toBe(expected)
})

test('T24 leaves out of an evaluation what may mean two concepts, and says so', async () => {
  const page = (topics: string) => `---\ntitle: De bank\nlocale: nl\ntopics: [${topics}]\n---\n\nDe bank.\n`
  const cwd = temporary({ 'a.ttl': TURTLE, 'in/a.md': page('Bank, B2'), 'in/b.md': page('Bank') })
  const args = ['taxonomy', 'evaluate', 'in', '--vocabulary', 'a.ttl']
  const report = JSON.parse((await runMain([...args, '--reporter', 'json'], { cwd })).out)
  expect(report.languages).toMatchObject([{ cases: 1, recall: 1 }])
  const concepts = ['https://terms.example/couch', 'https://terms.example/money']
  expect(report.ambiguous).toEqual([{ value: 'Bank', documents: 2, concepts }])
  expect((await runMain(args, { cwd })).out).toContain('"Bank" is the name of 2 concepts and was left out')
})

test('is told its vocabulary by one name, and knows the name of before', async () => {
  const cwd = temporary({ 'a.ttl': TURTLE, 'a.md': 'De lening.\n' })
  const tag = async (...args: string[]) => runMain(['taxonomy', 'tag', 'a.md', ...args], { cwd })
  const { out } = await tag('--vocabulary', 'a.ttl')
  expect((await tag('--scheme', 'a.ttl')).out).toBe(out)
  expect((await tag()).err).toContain('--vocabulary')
  expect((await tag('--help')).out).not.toContain('--scheme')
})
