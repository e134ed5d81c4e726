// Claims that are a whole test file: `npm run proof` runs the file, and every test in it must pass.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Claim, Outcome } from '../claim.ts'

const workspace = fileURLToPath(new URL('../..', import.meta.url))
const taxonomy = fileURLToPath(new URL('../../../packages/taxonomy', import.meta.url))
const PURE = ['--project', 'pure']

interface Report {
  testResults: { assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[]
}

/** Passed over counts as refuted: a proof that looked at nothing is none. */
function runSuite(file: string, checked: number, cwd = workspace, options = PURE): Outcome {
  const { stdout, stderr, signal, status } = spawnSync(
    'npx',
    ['vitest', 'run', ...options, '--reporter', 'json', file],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, KANAAL_REQUIRE_DATA: '1', KANAAL_WHOLE: '1' },
      maxBuffer: 100 * 1024 * 1024,
    },
  )
  if (!stdout.includes('{'))
    return { checked: 0, refuted: [`${file} did not finish (${signal ?? status}): ${stderr.slice(-500)}`] }
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  const bad = tests.filter(({ status }) => status !== 'passed')
  const refuted = bad.map(
    ({ fullName, status, failureMessages }) =>
      `${fullName}: ${status} ${failureMessages.join(' ').slice(0, 500)}`,
  )
  return { checked, refuted: tests.length === 0 ? [`${file} held no tests`] : refuted }
}

const DOCUMENTS = 224
const VOCABULARIES = 51
const NASTY = readdirSync(`${workspace}fixtures/nasty`).length

export const corpus: Claim = {
  id: 'corpus',
  says: 'Real documents of 17 languages from 19 projects reach every default target and keep every promise of `conformance/corpus.test.ts`; only those whose front matter is no YAML are refused, with line and reason',
  unit: 'documents',
  size: { proof: DOCUMENTS, test: 0 },
  needs: 'markdown',
  run: async (size) => runSuite('conformance/corpus.test.ts', size),
}

export const nasty: Claim = {
  id: 'nasty',
  says: 'Documents nobody should write are exported without harm on every default target, or refused alone with line and reason',
  unit: 'documents',
  size: { proof: NASTY, test: 0 },
  run: async (size) => runSuite('conformance/nasty.test.ts', size),
}

export const vocabularyForms: Claim = {
  id: 'vocabulary-forms',
  says: 'Every published vocabulary says the same triples in Turtle, N-Triples, RDF/XML and JSON-LD, read back by us and by other parsers, and the same bytes when it is written again; or it is refused with a reason',
  unit: 'vocabularies',
  // packages/taxonomy's own run writes the two largest as Turtle only.
  size: { proof: VOCABULARIES, test: 0 },
  needs: 'vocabularies',
  run: async (size) => runSuite('test/vocabularies.test.ts', size, taxonomy, []),
}
