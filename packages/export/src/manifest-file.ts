// Manifest elements to `manifest.json`, one a line, and back; never whole in memory.
import { stat } from 'node:fs/promises'
import type { Manifest } from '@kanaal/types'
import { type AtomicFile, createAtomicFile } from './atomic-file.ts'
import { linesOf } from './lines-of.ts'

export type ManifestElement = Manifest['documents'][number]

export interface ManifestWriter {
  /** Elements must come in byte order of their ids. */
  write(element: ManifestElement): Promise<void>
  commit(): Promise<void>
  abort(): Promise<void>
}

/**
 * ```
 * {"version":1,"targets":{…},"documents":[
 * {"id":"a",…},
 * {"id":"b",…}
 * ]}
 * ```
 */
export async function createManifestWriter(
  path: string,
  targets: Manifest['targets'],
): Promise<ManifestWriter> {
  const file: AtomicFile = await createAtomicFile(path)
  await file.write(`{"version":1,"targets":${JSON.stringify(targets)},"documents":[`)
  let separator = '\n'
  return {
    async write(element) {
      await file.write(separator + JSON.stringify(element))
      separator = ',\n'
    },
    async commit() {
      await file.write('\n]}\n')
      await file.commit('each') // everything else can be made again from what this file says
    },
    abort: () => file.abort(),
  }
}

/** The targets that the manifest tells of; none where there is no manifest, or none that this version wrote. */
export async function readManifestTargets(path: string): Promise<Manifest['targets']> {
  if (!(await stat(path).catch(() => undefined))?.isFile()) return {}
  const lines = linesOf(path)
  const { value } = await lines.next()
  await lines.return()
  try {
    return (JSON.parse(`${value}]}`) as Manifest).targets ?? {}
  } catch {
    return {}
  }
}

/** Nothing where there is no manifest, or none that this version wrote: then nothing is known to be ours. */
export async function* readManifest(path: string): AsyncIterable<ManifestElement> {
  if (!(await stat(path).catch(() => undefined))?.isFile()) return
  for await (const line of linesOf(path)) {
    if (!line.startsWith('{"id":')) continue
    try {
      yield JSON.parse(line.replace(/,$/, '')) as ManifestElement
    } catch {
      return
    }
  }
}
