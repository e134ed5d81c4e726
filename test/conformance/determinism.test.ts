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

const argsOf = (source: string, out: string, ...more: string[]): string[] => [
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

/** Of each kind one: the whole set runs in nasty.test.ts, and in the proof. */
const NASTY = [
  'bidi-controls.md',
  'code-odd.md',
  'crlf-and-bom.md',
  'directives-nested.md',
  'disclaimer-longer-than-a-post.md',
  'emoji-and-graphemes.md',
  'front-matter-dates.md',
  'front-matter-invalid.md',
  'images-everywhere.md',
  'include-itself.md',
  'links-everywhere.md',
  'references.md',
  'right-to-left.md',
  'slug-collision-one.md',
  'slug-collision-two.md',
  'Ünïcödé and spaces (1).md',
]
const nasty = join(work, 'nasty')
for (const name of NASTY) cpSync(join(root, 'test/fixtures/nasty', name), join(nasty, name))

afterAll(() => rmSync(work, { recursive: true, force: true }))

const nameOf = (source: string): string => source.replaceAll(/[^a-z]/gi, '-')

function finish(args: readonly string[], status: number, env: Record<string, string> = {}): string {
  const finished = runKanaal(args, { env })
  expect(finished.status, finished.stderr).toBe(status)
  return finished.stderr
}

const wholes = new Map<string, Record<string, string>>()
/** What one thread makes of a source; the other runs are held against it. */
function wholeOf(source: string, status: number): Record<string, string> {
  const known = wholes.get(source)
  if (known) return known
  const out = `${nameOf(source)}-a`
  finish(argsOf(source, out, '--jobs', '1'), status, { TZ: 'UTC', LC_ALL: 'C' })
  const hashes = hashesOf(out)
  wholes.set(source, hashes)
  return hashes
}

describe.each([
  { name: 'the campaign', source: join(root, 'apps/cms/seed'), status: 0 },
  { name: 'nasty documents', source: nasty, status: 1 },
])('an export of $name', ({ source, status }) => {
  const name = nameOf(source)
  const run = (out: string, more: string[] = [], env: Record<string, string> = {}): string =>
    finish(argsOf(source, `${name}-${out}`, ...more), status, env)
  beforeAll(() => {
    wholeOf(source, status)
  }, TIMEOUT_MS)

  it('is the same in another time zone, language and number of threads', { timeout: TIMEOUT_MS }, () => {
    const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }
    run('b', ['--jobs', '2'], env)
    expect(hashesOf(`${name}-b`)).toEqual(hashesOf(`${name}-a`))
  })

  it('is the same over itself, with and without what is stored', { timeout: TIMEOUT_MS }, () => {
    const before = hashesOf(`${name}-a`)
    expect(run('a')).toContain('0 renditions made')
    expect(hashesOf(`${name}-a`)).toEqual(before)
  })

  it('is whole after it was killed in the middle', { timeout: TIMEOUT_MS }, async () => {
    await interrupt(argsOf(source, `${name}-c`, '--jobs', '2'), 'SIGKILL')
    const whole = hashesOf(`${name}-a`)
    const left = Object.entries(hashesOf(`${name}-c`)).filter(([path]) => path in whole && !isReport(path))
    for (const [path, hash] of left) expect(hash, path).toBe(whole[path])
    run('c')
    expect(hashesOf(`${name}-c`)).toEqual(whole)
  })
})

describe('an export that is asked to stop', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s ends it with %d, and the next one goes on',
    { timeout: TIMEOUT_MS },
    async (signal, status) => {
      const whole = wholeOf(nasty, 1)
      const args = argsOf(nasty, signal, '--jobs', '1')
      expect(await interrupt(args, signal)).toBe(status)
      const left = Object.keys(hashesOf(signal))
      expect(left.filter((path) => /\.tmp-|kanaal-running|manifest/.test(path))).toEqual([])
      expect(left).toContain('messages.ndjson')
      for (const [path, hash] of Object.entries(hashesOf(signal)))
        if (!isReport(path)) expect(hash, path).toBe(whole[path])
      expect(finish(args, 1)).not.toMatch(/, 0 unchanged/)
      expect(hashesOf(signal)).toEqual(whole)
    },
  )
})

/** Lists of what was done so far grow with the run. */
const isReport = (path: string): boolean => /^(messages|errors)\.ndjson$/.test(path)

/** Stops a run in the middle; gives its exit status, which a signal that kills has not. */
async function interrupt(args: readonly string[], signal: NodeJS.Signals): Promise<number | null> {
  const running = startKanaal(args)
  // A pipe that nobody reads fills up, and its writer waits.
  running.stderr.resume()
  const ended = new Promise<number | null>((resolve) => running.once('close', resolve))
  await untilRenditions(args[args.indexOf('--out') + 1] ?? '', 20)
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
