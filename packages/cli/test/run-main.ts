// Arguments to what a run of the command wrote, and its exit status.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../src/index.ts'

interface Given {
  cwd?: string
  stdin?: string | AsyncIterable<string>
  env?: Record<string, string>
  now?: string
}

export async function runMain(args: string[], given: Given = {}) {
  const { cwd = tmpdir(), stdin = '', env = {}, now = '2026-11-21T00:00:00Z' } = given
  const written = { out: '', err: '' }
  const status = await main(args, {
    out: (text) => {
      written.out += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
    },
    err: (text) => {
      written.err += text
    },
    stdin:
      typeof stdin === 'string'
        ? (async function* () {
            yield stdin
          })()
        : stdin,
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    isInteractive: false,
    cpus: 1,
    now: () => new Date(now),
    signal: new AbortController().signal,
  })
  return { status, ...written }
}

/** A directory with these files, gone after the test. */
export function temporary(files: Record<string, string> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'kanaal-cli-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), text)
  }
  return directory
}
