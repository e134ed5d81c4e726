// `kanaal taxonomy describe`: which scheme, what whoever publishes says, and what is refused.
import { expect, test } from 'vitest'
import { runMain, temporary } from './run-main.ts'

const ONE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <https://terms.example/> .
ex:s a skos:ConceptScheme ; skos:prefLabel "Termen"@nl .
ex:a a skos:Concept ; skos:topConceptOf ex:s ; skos:prefLabel "Aap"@nl .
`
const TWO = `${ONE}ex:t a skos:ConceptScheme ; skos:prefLabel "Dieren"@nl .\n`

test('T31 describes a file, where it is published and by whom', async () => {
  const cwd = temporary({ 'mijn termen.ttl': ONE })
  const { status, out } = await runMain(
    [
      'taxonomy',
      'describe',
      'mijn termen.ttl',
      '--publisher',
      'Stad',
      '--base-url',
      'https://terms.example/v',
    ],
    { cwd },
  )
  expect(status).toBe(0)
  expect(out).toContain('dcterms:title "Termen"@nl')
  expect(out).toContain('foaf:name "Stad"')
  expect(out).toContain('dcat:downloadURL <https://terms.example/v/mijn%20termen.ttl>')
  const xml = await runMain(['taxonomy', 'describe', 'mijn termen.ttl', '--to', 'rdfxml'], { cwd })
  expect(xml.out).toMatch(/^<\?xml/)
})

test('T31 describes one of several, and asks which', async () => {
  const cwd = temporary({
    'two.ttl': TWO,
    'none.ttl': ONE.replace(/^ex:s .*$/m, '').replace('skos:topConceptOf ex:s ;', ''),
  })
  const asked = await runMain(['taxonomy', 'describe', 'two.ttl'], { cwd })
  expect([asked.status, asked.out]).toEqual([2, ''])
  expect(asked.err).toContain('name one of <https://terms.example/s>, <https://terms.example/t>')
  const { out } = await runMain(['taxonomy', 'describe', 'two.ttl', '--scheme', 'https://terms.example/t'], {
    cwd,
  })
  expect(out).toContain('void:triples "2"')
  expect((await runMain(['taxonomy', 'describe', 'none.ttl'], { cwd })).status).toBe(2)
  for (const wrong of [
    ['--modified', '2026-02-30x'],
    ['--base-url', 'terms'],
    ['--scheme', 'https://terms.example/x'],
  ])
    expect((await runMain(['taxonomy', 'describe', 'two.ttl', ...wrong], { cwd })).status).toBe(2)
})
