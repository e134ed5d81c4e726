// `taxonomy check --fix`: what it leaves alone, and what it says of a form that cannot hold all.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runMain, temporary } from './run-main.ts'

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix dct: <http://purl.org/dc/terms/> . @prefix ex: <https://terms.example/> .
ex:s a skos:ConceptScheme ; skos:prefLabel "Terms"@en ; skos:hasTopConcept ex:bag .
ex:bag a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "Bag"@en ; skos:related ex:pen ; ex:colour "red" .
ex:pen a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "Pen"@en ; skos:broader ex:bag .
ex:sack a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "Sack"@en ; owl:deprecated true ; dct:isReplacedBy ex:bag .
`

const DOUBLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <https://terms.example/> .
ex:s a skos:ConceptScheme ; skos:prefLabel "Termen"@nl ; skos:hasTopConcept ex:school .
ex:school a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "Onderwijs"@nl, "School"@en ; ex:colour "red" .
ex:bag a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:school ; skos:prefLabel "Rugzak"@nl, "School bag"@en ; skos:altLabel "Rugzak"@nl .
`

const fixed = async (out: string, ...more: string[]) => {
  const cwd = temporary({ 'a.ttl': TURTLE })
  const { err } = await runMain(['taxonomy', 'check', 'a.ttl', '--fix', out, ...more], { cwd })
  return { err, text: readFileSync(join(cwd, out), 'utf8') }
}

test('says how much has no place in a table', async () => {
  expect((await fixed('b.csv')).err).toContain('no place in csv; left out, where turtle keeps all')
  expect((await fixed('b.ttl')).err).toBe('')
})

test('mends nothing that is switched off', async () => {
  expect((await fixed('b.ttl')).text).toContain('skos:related ex:bag')
  const { text } = await fixed('b.ttl', '--off', 'unidirectionally-related-concepts')
  expect(text).not.toContain('skos:related ex:bag')
})

test('puts nothing on top that is no longer in use', async () => {
  const { text } = await fixed('b.ttl')
  expect(text).toMatch(/ex:sack\n[^.]*skos:inScheme ex:s/)
  expect(text).not.toContain('topConceptOf')
})

test('gives a list its synonyms back, though it names no language', async () => {
  const list = 'School\n\tRugzak\n\t\t=Boekentas\n'
  const cwd = temporary({ 'list.txt': list })
  await runMain(['taxonomy', 'convert', 'list.txt', 'again.txt'], { cwd })
  expect(readFileSync(join(cwd, 'again.txt'), 'utf8')).toBe(list)
  await runMain(['taxonomy', 'check', 'list.txt', '--fix', 'fixed.txt'], { cwd })
  expect(readFileSync(join(cwd, 'fixed.txt'), 'utf8')).toBe(list)
})

test('says what is wrong, and mends what is safe', async () => {
  const cwd = temporary({ 'a.ttl': DOUBLE })
  const { status, out } = await runMain(['taxonomy', 'check', 'a.ttl', '--fix', 'b.ttl'], { cwd })
  expect(out).toContain('"School bag" (bag) has "Rugzak" (nl) both as prefLabel and as altLabel.')
  expect(status).toBe(1)
  const again = await runMain(['taxonomy', 'check', 'b.ttl', '--reporter', 'json'], { cwd })
  expect(again.status).toBe(0)
  const ids = (JSON.parse(again.out) as { ruleId: string }[]).map(({ ruleId }) => ruleId)
  expect(ids).not.toContain('disjoint-labels-violations')
  expect(ids).not.toContain('unidirectionally-related-concepts')
})
