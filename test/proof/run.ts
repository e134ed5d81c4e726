// Tries to refute every claim at full size and writes docs/proof.md. `npm run proof [-- --only id,id] [--case TEXT] [--size N] [--dry-run]`
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { claims } from './claims/index.ts'
import { type Proven, toTable } from './to-table.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    /** For trying out: of a claim whose cases have names, only those that contain the text. */
    case: { type: 'string' },
    /** For trying out: no more cases than so many, and nothing is written. */
    size: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
})
const ids = values.only?.split(',')
const unknown = ids?.filter((id) => !claims.some((claim) => claim.id === id)) ?? []
if (unknown.length > 0) {
  console.error(`No claim ${unknown.join(', ')}. Claims: ${claims.map(({ id }) => id).join(', ')}`)
  process.exit(2)
}
// A claim that is passed over would be missing from the page: its data must be there.
process.env.KANAAL_REQUIRE_DATA = '1'

const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
const isChanged = git('status', '--porcelain', '--', '.', ':!docs/proof.md') !== ''
const circumstances = {
  commit: `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ' with changes' : ''}`,
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
}

const proven: Proven[] = []
for (const claim of claims.filter(({ id }) => ids?.includes(id) ?? true)) {
  const size = Math.min(claim.size.proof, Number(values.size ?? Number.POSITIVE_INFINITY))
  const started = performance.now()
  const outcome = await claim.run(size, values.case)
  const seconds = (performance.now() - started) / 1_000
  proven.push({ claim, outcome, seconds })
  const result = outcome.refuted.length === 0 ? 'holds' : 'REFUTED'
  console.log(`${result.padEnd(8)} ${claim.id}: ${outcome.checked} ${claim.unit}, ${seconds.toFixed(0)} s`)
  if (outcome.note !== undefined) console.log(`         ${outcome.note}`)
  for (const one of outcome.refuted) console.log(`         ${one.slice(0, 300)}`)
}
// The page holds whole runs only: half of one would say less than the page before it.
if (!values['dry-run'] && [values.only, values.size, values.case].every((one) => one === undefined))
  writeFileSync(`${root}docs/proof.md`, toTable(proven, circumstances))
process.exitCode = proven.some(({ outcome }) => outcome.refuted.length > 0) ? 1 : 0
