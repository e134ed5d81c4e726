// Arguments to a finished run of the command, as a user would start it.
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const bin = fileURLToPath(new URL('../../packages/cli/bin/kanaal.js', import.meta.url))

interface RunOptions {
  env?: Record<string, string>
  input?: string
  cwd?: string
}

export function runKanaal(args: readonly string[], { env = {}, input = '', cwd = root }: RunOptions = {}) {
  return spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 100 * 1024 * 1024,
  })
}

/** A run that is still under way. Its messages can be read from `stderr`; what it prints is passed over. */
export const startKanaal = (args: readonly string[], env: Record<string, string> = {}) =>
  spawn(process.execPath, [bin, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
