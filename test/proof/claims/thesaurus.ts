// UNESCO's thesaurus goes through the import of a CMS in a process of its own: by the clock, and by its memory.
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { signInAdmin } from '../../e2e/judge-vocabulary.ts'
import { setup, teardown } from '../../e2e/seeded-cms.ts'
import { type ServedCms, serveCms } from '../../e2e/serve-cms.ts'
import { findData } from '../../find-data.ts'
import type { Claim } from '../claim.ts'

/** Issue "Taxonomy", Numbers. */
const SECONDS = 60
const MEGABYTES = 500
/** It answers before the threads that render have started (measured on 2026-11-23: 5 s on two slow cores). */
const REST_MS = 10_000
const FILE = 'unesco-simple/simple-unesco-thesaurus.ttl'

export const thesaurus: Claim = {
  id: 'thesaurus',
  says: `UNESCO’s thesaurus (4,414 concepts in 4 languages) is imported on SQLite within ${SECONDS} seconds and again without a change, and the whole process of the CMS takes less than ${MEGABYTES} MB more at its peak than before`,
  unit: 'imports',
  // Imports of smaller ones are stories in test/e2e.
  size: { proof: 1, test: 0 },
  needs: 'vocabularies',
  async run(size) {
    const bytes = readFileSync(`${findData('vocabularies') ?? ''}/${FILE}`)
    const cms = await serveRestarted('proof-thesaurus')
    try {
      const upload = await signInAdmin(cms.url)
      const before = memoryOf(cms.pid, 'VmRSS')
      const refuted: string[] = []
      let note = ''
      for (let turn = 0; turn < size; turn += 1) {
        const start = performance.now()
        const { status, json } = await upload(bytes, `unesco-${turn}`)
        const seconds = (performance.now() - start) / 1_000
        const peak = memoryOf(cms.pid, 'VmHWM')
        const grown = peak - before
        const memory = `${peak.toFixed(0)} MB in all at its peak, ${grown.toFixed(0)} MB over ${before.toFixed(0)} MB`
        note = `${json.added} added, ${seconds.toFixed(0)} s, ${memory}`
        const again = (await upload(bytes, `unesco-${turn}`)).json
        if (again.added + again.changed + again.removed > 0) refuted.push('the second time changes something')
        if (status !== 200) refuted.push(`${status} ${JSON.stringify(json).slice(0, 200)}`)
        if (!(seconds < SECONDS)) refuted.push(`took ${seconds.toFixed(0)} s`)
        if (!(grown < MEGABYTES)) refuted.push(`took ${grown.toFixed(0)} MB`)
      }
      return { checked: size, refuted, note }
    } finally {
      await cms.stop()
    }
  },
}

/** A first start makes and seeds a database: what that leaves in memory is none of an import's. */
async function serveRestarted(name: string): Promise<ServedCms> {
  setup()
  try {
    await (await serveCms(name)).stop()
    const cms = await serveCms(name)
    await wait(REST_MS)
    return cms
  } finally {
    teardown()
  }
}

/** Memory of a process, MB, as Linux counts it: what it holds now, or the most that it held so far. */
function memoryOf(pid: number, line: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const [, kilobytes] = new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(status) ?? []
  return Number(kilobytes) / 1024
}
