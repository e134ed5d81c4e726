// `kanaal taxonomy describe` -> a description that a SHACL validator holds against DCAT-AP, ADMS and VoID.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Parser, Store } from 'n3'
import ShaclValidator from 'rdf-validate-shacl'
import { expect, onTestFinished, test } from 'vitest'
import { runKanaal } from './run-kanaal.ts'

const shapes = readFileSync(new URL('../fixtures/dcat-ap.shapes.ttl', import.meta.url), 'utf8')
const NAMED = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix dct: <http://purl.org/dc/terms/> .
@prefix ex: <https://terms.example/> .
ex:s a skos:ConceptScheme ; dct:title "Termen"@nl ; dct:description "Waar het over gaat."@nl ; dct:issued "2020" .
ex:a a skos:Concept ; skos:topConceptOf ex:s ; skos:prefLabel "Aap"@nl ; skos:exactMatch <http://other.example/1> .
`
const PUBLISHED = ['--publisher', 'Gemeente', '--contact', 'mailto:info@terms.example']
const WHERE = [
  '--license',
  'https://creativecommons.org/licenses/by/4.0/',
  '--base-url',
  'https://terms.example/',
]

async function problems(args: string[]): Promise<string[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'kanaal-describe-'))
  onTestFinished(() => rmSync(cwd, { recursive: true }))
  writeFileSync(join(cwd, 's.ttl'), NAMED)
  const { status, stdout, stderr } = runKanaal(['taxonomy', 'describe', 's.ttl', ...args], { cwd })
  if (status !== 0) throw new Error(stderr)
  const parse = (turtle: string) => new Store(new Parser().parse(turtle))
  const { results } = await new ShaclValidator(parse(shapes)).validate(parse(stdout))
  return results
    .map(
      ({ path, sourceConstraintComponent }) =>
        `${path?.value.split(/[/#]/).at(-1)} ${sourceConstraintComponent?.value.split('#').at(-1)}`,
    )
    .sort()
}

test('T31 what a publisher states in full is DCAT-AP, and ADMS and VoID with it', async () => {
  expect(await problems([...PUBLISHED, ...WHERE, '--modified', '2026-11-23'])).toEqual([])
})

test('T31 what nobody states is missed by the shapes, not made up', async () => {
  expect(await problems([])).toEqual(
    ['contactPoint', 'distribution', 'publisher'].map((name) => `${name} MinCountConstraintComponent`),
  )
})
