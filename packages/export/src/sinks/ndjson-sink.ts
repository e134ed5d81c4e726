// Renditions to one file, `renditions.ndjson`: a record a line, with the bytes of its files in it.
import { join } from 'node:path'
import type { Rendition } from '@kanaal/types'
import { createAtomicFile, type Durability } from '../atomic-file.ts'
import { makeDirectory } from '../make-directory.ts'
import { toRecord } from '../rendition-record.ts'
import { createFilesSink } from './files-sink.ts'
import { type Sink, toDirectory } from './sink.ts'

export const NDJSON_FILE = 'renditions.ndjson'

/** Text stands as `body`, other bytes as `base64`. Nothing of an earlier export is used again: the file is made whole. */
export async function createNdjsonSink(out: string, durability: Durability): Promise<Sink> {
  await makeDirectory(out)
  const indexes = await createFilesSink(out, durability)
  const file = await createAtomicFile(join(out, NDJSON_FILE))
  const places = new Map<string, { offset: number; length: number }>()
  let offset = 0
  return {
    async read(address) {
      const place = places.get(toDirectory(address))
      return place && fromLine((await file.read(place.offset, place.length)).toString('utf8'))
    },
    async write(rendition) {
      const line = `${toLine(rendition)}\n`
      await file.write(line)
      places.set(toDirectory(rendition), { offset, length: Buffer.byteLength(line) })
      offset += Buffer.byteLength(line)
      return []
    },
    writeIndex: indexes.writeIndex,
    remove: indexes.remove,
    commit: () => file.commit(durability),
    abort: () => file.abort(),
  }
}

function toLine(rendition: Rendition): string {
  const record = toRecord(rendition)
  const files = rendition.files.map(({ body, ...file }) =>
    typeof body === 'string' ? { ...file, body } : { ...file, base64: Buffer.from(body).toString('base64') },
  )
  return JSON.stringify({ ...record, slug: rendition.slug, files })
}

function fromLine(line: string): Rendition {
  const record = JSON.parse(line)
  const files = record.files.map(({ base64, ...file }: { base64?: string }) =>
    base64 === undefined ? file : { ...file, body: Buffer.from(base64, 'base64') },
  )
  return { ...record, files }
}
