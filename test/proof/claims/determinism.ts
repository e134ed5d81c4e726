// Two exports of the whole corpus, the campaign and all nasty documents are the same bytes, whatever the time zone, the language and the number of threads.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root, runKanaal } from '../../conformance/run-kanaal.ts'
import { findData } from '../../find-data.ts'
import { type Claim, checkAll, type Outcome } from '../claim.ts'

const RUNS = [
  { jobs: '1', env: { TZ: 'UTC', LC_ALL: 'C' } },
  { jobs: '2', env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } },
]

function hashesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

export const determinism: Claim = {
  id: 'determinism',
  says: 'Two exports of the corpus, of the campaign and of all nasty documents with the same `--now` are the same bytes: 1 thread in UTC and locale C, 2 threads in Pacific/Kiritimati and Turkish',
  unit: 'files',
  // conformance/determinism.test.ts looks at some of the campaign and of the nasty documents, and stops exports midway.
  size: { proof: Number.POSITIVE_INFINITY, test: 0 },
  needs: 'markdown',
  async run() {
    const sources = [
      findData('markdown') ?? '',
      join(root, 'apps/cms/seed'),
      join(root, 'test/fixtures/nasty'),
    ]
    const outcome: Outcome = { checked: 0, refuted: [] }
    for (const source of sources) {
      const { checked, refuted } = await compareExports(source)
      outcome.checked += checked
      outcome.refuted.push(...refuted)
    }
    return outcome
  },
}

async function compareExports(source: string): Promise<Outcome> {
  const work = mkdtempSync(join(tmpdir(), 'kanaal-proof-'))
  try {
    const [one, other] = RUNS.map(({ jobs, env }, index) => {
      const out = join(work, String(index))
      const args = ['export', source, '--out', out, '--now', '2026-11-21T00:00:00Z', '--jobs', jobs]
      const { status, stderr } = runKanaal([...args, '--fail-on', 'never', '--max-failures', '100%'], { env })
      if (status !== 0 && status !== 1) throw new Error(stderr)
      return hashesOf(out)
    })
    const paths = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])
    if (paths.size === 0) return { checked: 0, refuted: [`${source}: nothing was exported`] }
    return await checkAll(paths, (path) => (one?.get(path) === other?.get(path) ? undefined : path))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
