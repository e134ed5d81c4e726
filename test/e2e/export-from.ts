// A running CMS and a token -> what the command line exports from it, in a process of its own.
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type { Manifest } from '@kanaal/types'
import { startKanaal } from '../conformance/run-kanaal.ts'

export interface ExportRun {
  status: number
  stderr: string
  /** Empty where the run ended before it wrote one. */
  manifest: Pick<Manifest, 'documents'>
  errors: string
  messages: string
}

/** Not `spawnSync`: the CMS lives in this process and must be able to answer. */
export async function exportFrom(
  url: string,
  token: string,
  options: readonly string[] = [],
): Promise<ExportRun> {
  const out = mkdtempSync(path.join(tmpdir(), 'kanaal-export-from-'))
  try {
    const args = ['export', `strapi+${url}`, '--out', out, '--config', 'apps/cms/kanaal.config.ts']
    const child = startKanaal([...args, '--fail-on', 'never', ...options], { KANAAL_TOKEN: token })
    const [stderr, [status]] = await Promise.all([text(child.stderr), once(child, 'close')])
    const isDone = status === 0
    return {
      status,
      stderr,
      manifest: isDone
        ? JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8'))
        : { documents: [] },
      messages: isDone ? readFileSync(path.join(out, 'messages.ndjson'), 'utf8') : '',
      errors: isDone ? readFileSync(path.join(out, 'errors.ndjson'), 'utf8') : '',
    }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}
