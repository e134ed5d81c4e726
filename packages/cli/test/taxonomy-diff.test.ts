// What `kanaal taxonomy diff` says of values, and of files that it cannot read.
import { expect, test } from 'vitest'
import { runMain, temporary } from './run-main.ts'

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <https://terms.example/> .
ex:a a skos:Concept ; skos:prefLabel "Tas"@nl ; ex:size "1" .
`

test('says the datatype of a value', async () => {
  const of = (type: string) => TURTLE.replace('"1"', `"1"^^<http://e.org/${type}>`)
  const cwd = temporary({ 'a.ttl': of('one'), 'b.ttl': of('two') })
  const { out } = await runMain(['taxonomy', 'diff', 'a.ttl', 'b.ttl'], { cwd })
  expect(out).toMatch(/size +"1"\^\^<http:\/\/e\.org\/one> +"1"\^\^<http:\/\/e\.org\/two>/)
})

test('says which of two files is refused', async () => {
  const cwd = temporary({ 'a.ttl': TURTLE, 'b.ttl': 'ex:a a ex:b .' })
  for (const [one, other] of [
    ['a.ttl', 'b.ttl'],
    ['b.ttl', 'a.ttl'],
  ]) {
    const { status, err } = await runMain(['taxonomy', 'diff', one ?? '', other ?? ''], { cwd })
    expect([status, err.split('\n')[0]]).toEqual([1, 'b.ttl'])
  }
})

test('gives the refusal as JSON to whoever asked for JSON', async () => {
  const cwd = temporary({ 'a.ttl': TURTLE, 'b.ttl': 'ex:a a ex:b .' })
  const { status, out, err } = await runMain(['taxonomy', 'diff', 'a.ttl', 'b.ttl', '--reporter', 'json'], {
    cwd,
  })
  expect(status).toBe(1)
  const { refused } = JSON.parse(out) as { refused: { path: string; reason: string }[] }
  expect(refused.map(({ path }) => path)).toEqual(['b.ttl'])
  expect(err).toContain(refused[0]?.reason)
})
