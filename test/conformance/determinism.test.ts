// Two exports are the same bytes, whatever the time zone, the language, the number of threads and the state of the output.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root, runKanaal, startKanaal } from './run-kanaal.ts'

const TIMEOUT_MS = 600_000
const work = mkdtempSync(join(tmpdir(), 'kanaal-determinism-'))
const NOW = ['--now', '2027-07-20T09:00:00Z', '--fail-on', 'never', '--max-failures', '100%']

const argsOf = (source: string, out: string, ...more: string[]): string[] => [
  'export',
  join(root, source),
  '--out',
  join(work, out),
  '--config',
  'apps/cms/kanaal.config.ts',
  ...NOW,
  ...more,
]

/** Every file by path, as its hash. */
function hashesOf(out: string): Record<string, string> {
  const folder = join(work, out)
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

afterAll(() => rmSync(work, { recursive: true, force: true }))

describe.each(['apps/cms/seed', 'test/fixtures/nasty'])('an export of %s', (source) => {
  const name = source.replaceAll('/', '-')
  beforeAll(() => {
    const first = runKanaal(argsOf(source, `${name}-a`, '--jobs', '1'), { env: { TZ: 'UTC', LC_ALL: 'C' } })
    expect([0, 1], first.stderr).toContain(first.status)
  }, TIMEOUT_MS)

  it('is the same in another time zone, language and number of threads', { timeout: TIMEOUT_MS }, () => {
    const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }
    runKanaal(argsOf(source, `${name}-b`, '--jobs', '2'), { env })
    expect(hashesOf(`${name}-b`)).toEqual(hashesOf(`${name}-a`))
  })

  it('is the same over itself, with and without what is stored', { timeout: TIMEOUT_MS }, () => {
    const before = hashesOf(`${name}-a`)
    const again = runKanaal(argsOf(source, `${name}-a`))
    expect(again.stderr).toContain('0 renditions made')
    expect(hashesOf(`${name}-a`)).toEqual(before)
  })

  it('is whole after it was killed in the middle', { timeout: TIMEOUT_MS }, async () => {
    const killed = startKanaal(argsOf(source, `${name}-c`, '--jobs', '2'))
    await untilRenditions(join(work, `${name}-c`), 20)
    killed.kill('SIGKILL')
    await new Promise((resolve) => killed.once('close', resolve))
    const whole = hashesOf(`${name}-a`)
    const left = Object.entries(hashesOf(`${name}-c`)).filter(([path]) => path in whole)
    for (const [path, hash] of left) expect(hash, path).toBe(whole[path])
    runKanaal(argsOf(source, `${name}-c`))
    expect(hashesOf(`${name}-c`)).toEqual(whole)
  })
})

/** Waits for a run that is under way: some renditions are there, and most are not. */
async function untilRenditions(folder: string, count: number): Promise<void> {
  for (let tries = 0; tries < 3000; tries += 1) {
    const names = listNames(folder)
    if (names.filter((path) => path.endsWith('rendition.json')).length >= count) return
    await sleep(20)
  }
  throw new Error(`no ${count} renditions below ${folder}`)
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return [] // not there yet, or a directory came while it was read
  }
}
