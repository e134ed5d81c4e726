// Claims that are a whole test file: `npm run proof` runs the file, and every test in it must pass.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Claim, Outcome } from '../claim.ts'

const workspace = fileURLToPath(new URL('../..', import.meta.url))

interface Report {
  testResults: { assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[]
}

/** Passed over counts as refuted: a proof that looked at nothing is none. */
function runSuite(file: string, checked: number): Outcome {
  const { stdout, stderr, signal, status } = spawnSync(
    'npx',
    ['vitest', 'run', '--project', 'pure', '--reporter', 'json', file],
    {
      cwd: workspace,
      encoding: 'utf8',
      env: { ...process.env, KANAAL_REQUIRE_DATA: '1' },
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
