// What `kanaal taxonomy check` is told, and what it says.
import { expect, test } from 'vitest'
import { runMain, temporary } from './run-main.ts'

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <https://terms.example/> .
ex:s a skos:ConceptScheme ; skos:prefLabel "Termen"@nl ; skos:hasTopConcept ex:a .
ex:t a skos:ConceptScheme ; skos:prefLabel "Plaatsen"@nl ; skos:hasTopConcept ex:b .
ex:a a skos:Concept ; skos:inScheme ex:s ; skos:altLabel "Tas"@nl .
ex:b a skos:Concept ; skos:inScheme ex:t ; skos:altLabel "Dorp"@nl .
`
const check = (cwd: string, ...args: string[]) => runMain(['taxonomy', 'check', 'a.ttl', ...args], { cwd })

test('takes the severity of a check, for all or for one scheme', async () => {
  const cwd = temporary({ 'a.ttl': TURTLE })
  const levels = async (...args: string[]) => {
    const { status, out } = await check(cwd, '--reporter', 'json', ...args)
    const said = (JSON.parse(out) as { ruleId: string; severity: string; place?: { field: string[] } }[])
      .filter(({ ruleId }) => ruleId === 'missing-labels')
      .map(({ severity, place }) => `${place?.field[0]?.at(-1)} ${severity}`)
    return [status, ...said]
  }
  expect(await levels()).toEqual([1, 'a error', 'b error'])
  const forAll = ['--severity', 'missing-labels=warning']
  expect(await levels(...forAll)).toEqual([0, 'a warning', 'b warning'])
  const forOne = ['--severity', 'missing-labels=off@https://terms.example/t']
  expect(await levels(...forAll, ...forOne)).toEqual([0, 'a warning'])
})

test.each([
  ['orphan-concept=off', 'did you mean "orphan-concepts"?'],
  ['orphan-concepts=fatal', 'expected error, warning, info, off'],
  ['orphan-concepts', 'expected check=level'],
  ['orphan-concepts=off@https://terms.example/S', 'did you mean "https://terms.example/s"?'],
])('refuses --severity %s, and says what was meant', async (text, expected) => {
  const { status, out, err } = await check(temporary({ 'a.ttl': TURTLE }), '--severity', text)
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain(expected)
})
