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

test.each([
  ['a.txt', 'School\n\tRugzak\n'],
  ['a.csv', 'id;parent;label\n1;;School\n2;1;Rugzak\n'],
])('finds no fault in the scheme that %s cannot name', async (name, text) => {
  const cwd = temporary({ [name]: text })
  const run = async (...args: string[]) => {
    const { status, out } = await runMain(['taxonomy', 'check', name, '--reporter', 'json', ...args], { cwd })
    return { status, ids: (JSON.parse(out) as { ruleId: string }[]).map(({ ruleId }) => ruleId) }
  }
  const plain = await run()
  expect(plain.status).toBe(0)
  expect(plain.ids).toContain('omitted-or-invalid-language-tags')
  const named = await run('--language', 'nl', '--base', 'https://terms.example/')
  expect(named.status).toBe(0)
  expect(named.ids).not.toContain('omitted-or-invalid-language-tags')
  expect(named.ids).not.toContain('http-uri-scheme-violations')
})

test('puts a refusal into its report, with its place', async () => {
  const cwd = temporary({ 'a.ttl': '@prefix ex: <http://e/> .\nex:a nope:b ex:c .\n' })
  const json = await check(cwd, '--reporter', 'json')
  expect([json.status, json.err]).toEqual([1, expect.stringContaining('Line 2 is not Turtle')])
  expect(JSON.parse(json.out)).toMatchObject([
    {
      path: 'a.ttl',
      ruleId: 'syntax-invalid',
      severity: 'error',
      place: { position: { start: { line: 2 } } },
    },
  ])
  const sarif = JSON.parse((await check(cwd, '--reporter', 'sarif')).out)
  expect(sarif.runs[0].results[0]).toMatchObject({
    ruleId: 'taxonomy/syntax-invalid',
    locations: [{ physicalLocation: { artifactLocation: { uri: 'a.ttl' }, region: { startLine: 2 } } }],
  })
  expect((await check(cwd)).out).toBe('')
})
