// Renditions to one directory each: the files, and `rendition.json` last, so that it vouches for them.
import { createHash } from 'node:crypto'
import { readFile, realpath, rm, rmdir } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { isSafePath } from '@kanaal/engine'
import type { FileEntry, Rendition, RenditionRecord } from '@kanaal/types'
import { type Durability, writeFileAtomic } from '../atomic-file.ts'
import { EnvironmentError } from '../environment-error.ts'
import { makeDirectory } from '../make-directory.ts'
import { fromRecord, toRecord } from '../rendition-record.ts'
import { type Sink, toDirectory } from './sink.ts'

const RECORD = 'rendition.json'

export async function createFilesSink(out: string, durability: Durability): Promise<Sink> {
  await makeDirectory(out)
  const root = await realpath(out)
  const known = new Set<string>()

  /** Makes the directory, and refuses one that a link leads out of the output. */
  async function openDirectory(path: string): Promise<void> {
    if (known.has(path)) return
    await makeDirectory(path)
    const real = await realpath(path)
    if (real !== root && !real.startsWith(root + sep))
      throw new EnvironmentError(`${path} is a link that leads out of the output directory. Remove it.`)
    known.add(path)
  }
  async function write(path: string, body: string | Uint8Array): Promise<void> {
    if (!isSafePath(path)) throw new Error(`unsafe path ${JSON.stringify(path)}`)
    const full = join(root, path)
    await openDirectory(dirname(full))
    await writeFileAtomic(full, body, durability)
  }

  return {
    async read(address) {
      const directory = toDirectory(address)
      if (!isSafePath(directory)) return undefined
      const folder = join(root, directory)
      try {
        const record = JSON.parse(await readFile(join(folder, RECORD), 'utf8')) as RenditionRecord
        const paths = record.files.map(({ path }) => path)
        if (!paths.every(isSafePath)) return undefined
        const bodies = await Promise.all(paths.map((path) => readFile(join(folder, path))))
        return fromRecord(record, address.slug, bodies)
      } catch {
        return undefined // not there, torn, or not ours: it is made again
      }
    },
    async write(rendition) {
      const directory = toDirectory(rendition)
      for (const { path, body } of rendition.files) await write(`${directory}/${path}`, body)
      const record = `${JSON.stringify(toRecord(rendition), null, 2)}\n`
      await write(`${directory}/${RECORD}`, record)
      return toManifestFiles(rendition, record)
    },
    writeIndex: (target, { path, body }) => write(`${target}/${path}`, body),
    async remove(path) {
      if (!isSafePath(path)) return
      await rm(join(root, path), { force: true })
      await removeEmpty(dirname(join(root, path)), root)
    },
    commit: async () => {},
    abort: async () => {},
  }
}

/** The record is listed too: it is a file that an orphaned rendition leaves behind. */
function toManifestFiles(rendition: Rendition, record: string): Omit<FileEntry, 'role'>[] {
  const directory = toDirectory(rendition)
  const own = {
    path: `${directory}/${RECORD}`,
    sha256: createHash('sha256').update(record).digest('hex'),
    bytes: Buffer.byteLength(record),
    mediaType: 'application/json',
  }
  const files = rendition.files.map(({ path, sha256, bytes, mediaType }) => ({
    path: `${directory}/${path}`,
    sha256,
    bytes,
    mediaType,
  }))
  return [...files, own]
}

/** Directories that the last file has left, up to the output itself. */
async function removeEmpty(directory: string, root: string): Promise<void> {
  for (let path = directory; path.startsWith(root + sep); path = dirname(path)) {
    const isGone = await rmdir(path).then(
      () => true,
      () => false,
    )
    if (!isGone) return
  }
}
