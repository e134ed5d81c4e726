// Two exports are the same bytes, whatever the time zone, the language, the number of threads and how the last one ended.
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root, runKanaal, startKanaal } from './run-kanaal.ts'

const TIMEOUT_MS = 600_000
const work = mkdtempSync(join(tmpdir(), 'kanaal-determinism-'))
/** Stopping a slow document is tested elsewhere: here a busy machine must not change what comes out. */
const PATIENCE = ['--deadline', '300000']
const NOW = ['--now', '2027-07-20T09:00:00Z', '--fail-on', 'never', '--max-failures', '100%']

const source = join(work, 'source')

/** Of the campaign and of each kind of nasty document one: the whole sets and the corpus are exported by the proof. */
const CAMPAIGN = [
  'articles/terug-naar-school.en.md',
  'articles/terug-naar-school.nl.md',
  'events/kaftmiddag.nl.md',
  'products/rugzak-kompas.nl.md',
  'images',
]
const NASTY = [
  'bidi-controls.md',
  'code-odd.md',
  'directives-nested.md',
  'disclaimer-longer-than-a-post.md',
  'front-matter-dates.md',
  'front-matter-invalid.md',
  'images-everywhere.md',
  'include-itself.md',
  'right-to-left.md',
  'slug-collision-one.md',
  'slug-collision-two.md',
  'Ünïcödé and spaces (1).md',
]
for (const path of CAMPAIGN)
  cpSync(join(root, 'apps/cms/seed', path), join(source, path), { recursive: true })
for (const name of NASTY) cpSync(join(root, 'test/fixtures/nasty', name), join(source, 'nasty', name))

const argsOf = (out: string, ...more: string[]): string[] => [
  'export',
  source,
  '--out',
  join(work, out),
  '--config',
  'apps/cms/kanaal.config.ts',
  ...NOW,
  ...PATIENCE,
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

/** Some of the documents cannot be one: an export of them ends with 1. */
function finish(args: readonly string[], env: Record<string, string> = {}): string {
  const finished = runKanaal(args, { env })
  expect(finished.status, finished.stderr).toBe(1)
  return finished.stderr
}

describe('an export', () => {
  /** What one thread makes: the other runs are held against it. */
  let whole: Record<string, string> = {}
  beforeAll(() => {
    finish(argsOf('one', '--jobs', '1'), { TZ: 'UTC', LC_ALL: 'C' })
    whole = hashesOf('one')
  }, TIMEOUT_MS)

  it('is the same in another time zone, language and number of threads', { timeout: TIMEOUT_MS }, () => {
    const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }
    finish(argsOf('two', '--jobs', '2'), env)
    expect(hashesOf('two')).toEqual(whole)
  })

  it('is the same over itself, with and without what is stored', { timeout: TIMEOUT_MS }, () => {
    expect(finish(argsOf('one'))).toContain('0 renditions made')
    expect(hashesOf('one')).toEqual(whole)
  })

  it('goes on where it was stopped, and is whole after it was killed', { timeout: TIMEOUT_MS }, async () => {
    const args = argsOf('stopped', '--jobs', '2')
    for (const [signal, status, count] of [
      ['SIGINT', 130, 20],
      ['SIGTERM', 143, 45],
    ] as const) {
      expect(await interrupt(args, signal, count)).toBe(status)
      const left = Object.keys(hashesOf('stopped'))
      expect(left.filter((path) => /\.tmp-|kanaal-running|manifest/.test(path))).toEqual([])
      expect(left).toContain('messages.ndjson')
      expectPartsOf(whole)
    }
    await interrupt(args, 'SIGKILL', 70)
    expectPartsOf(whole)
    expect(finish(args)).not.toMatch(/, 0 unchanged/)
    expect(hashesOf('stopped')).toEqual(whole)
  })
})

/** What a run that ended early leaves under a name of its own is as the whole run makes it. */
function expectPartsOf(whole: Record<string, string>): void {
  const left = Object.entries(hashesOf('stopped')).filter(([path]) => path in whole && !isReport(path))
  expect(left.length).toBeGreaterThan(0)
  for (const [path, hash] of left) expect(hash, path).toBe(whole[path])
}

/** Lists of what was done so far grow with the run. */
const isReport = (path: string): boolean => /^(messages|errors)\.ndjson$/.test(path)

/** Stops a run in the middle, at `count` renditions; gives its exit status, which a signal that kills has not. */
async function interrupt(
  args: readonly string[],
  signal: NodeJS.Signals,
  count: number,
): Promise<number | null> {
  const running = startKanaal(args)
  // A pipe that nobody reads fills up, and its writer waits.
  running.stderr.resume()
  const ended = new Promise<number | null>((resolve) => running.once('close', resolve))
  await untilRenditions(args[args.indexOf('--out') + 1] ?? '', count)
  running.kill(signal)
  return ended
}

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
