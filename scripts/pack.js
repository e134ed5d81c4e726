// Packs every publishable workspace into ./tarballs. `npm run pack`
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const destination = join(root, 'tarballs')

/** Runs a command in the repository and stops at the first failure. */
const run = (command, args) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

run('npx', ['--no-install', 'turbo', 'run', 'build', '--filter=./packages/*', '--filter=./plugins/*'])
rmSync(destination, { recursive: true, force: true })
mkdirSync(destination)
const workspaces = ['packages', 'plugins'].flatMap((group) =>
  readdirSync(join(root, group))
    .map((name) => join(group, name))
    .filter((path) => JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')).private !== true),
)
run('npm', [
  'pack',
  '--silent',
  '--pack-destination',
  destination,
  ...workspaces.map((path) => `--workspace=${path}`),
])
console.log(`\n${workspaces.length} tarballs in ${destination}`)
