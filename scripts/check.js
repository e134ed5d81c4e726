// Runs every static check of the repository and names the ones that failed. `npm run check`
import { spawnSync } from 'node:child_process'

const checks = [
  ['format and lint', 'biome', ['ci', '.']],
  ['layers', 'turbo', ['boundaries']],
  [
    'types and publish hygiene',
    'turbo',
    ['run', 'build', 'typecheck', 'publint', 'verify', '--output-logs=errors-only'],
  ],
  ['dead code', 'knip', []],
  ['one copy of what must be one', 'node', ['scripts/check-copies.js']],
  ['package exports and bundles', 'node', ['scripts/check-packages.js']],
  ['rule pages', 'node', ['packages/cli/bin/kanaal.js', 'rules', '--check']],
  ['examples of rules', 'node', ['packages/cli/bin/kanaal.js', 'rules', '--test']],
  ['rules without a test', 'node', ['scripts/check-rule-tests.js']],
  ['requirements without a test', 'node', ['scripts/check-row-tests.js']],
]

const failed = []
for (const [name, command, args] of checks) {
  console.log(`\n── ${name}`)
  const { status } = spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit' })
  if (status !== 0) failed.push(name)
}
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
