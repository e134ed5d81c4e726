// Bytes to a file that is either the old one or the new one, whatever happens in between.
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { linesOf } from './lines-of.ts'

/** Is this the temporary file of a writer that had this process id? */
export const isTemporary = (name: string, pid: number): boolean => name.includes(`.tmp-${pid}-`)

let count = 0
/** In the same directory, because a rename is atomic only within a file system. */
const temporaryPath = (path: string): string => {
  count += 1
  return `${path}.tmp-${process.pid}-${count}`
}

export type Durability = 'none' | 'each'

/** `none` survives a killed process, `each` a power cut. */
export async function writeFileAtomic(
  path: string,
  body: string | Uint8Array,
  durability: Durability = 'none',
): Promise<void> {
  const file = await createAtomicFile(path)
  try {
    await file.write(body)
    await file.commit(durability)
  } catch (error) {
    await file.abort()
    throw error
  }
}

export interface AtomicFile {
  write(body: string | Uint8Array): Promise<void>
  /** What was written so far. */
  read(offset: number, length: number): Promise<Buffer>
  lines(): AsyncIterable<string>
  /** Takes the place of what was there. */
  commit(durability?: Durability): Promise<void>
  abort(): Promise<void>
}

/** A file that is written piece by piece, and seen only once it is whole. */
export async function createAtomicFile(path: string): Promise<AtomicFile> {
  const temporary = temporaryPath(path)
  const file: FileHandle = await open(temporary, 'wx+')
  return {
    write: (body) => file.writeFile(body),
    async read(offset, length) {
      const bytes = Buffer.alloc(length)
      await file.read(bytes, 0, length, offset)
      return bytes
    },
    lines: () => linesOf(temporary),
    async commit(durability = 'none') {
      if (durability === 'each') await file.sync()
      await file.close()
      await rename(temporary, path)
      if (durability === 'each') await syncDirectory(dirname(path))
    },
    async abort() {
      await file.close().catch(() => {})
      await rm(temporary, { force: true })
    },
  }
}

/** Makes the rename itself survive a power cut; not every file system can, and then it is as durable as it gets. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r').catch(() => undefined)
  await directory?.sync().catch(() => {})
  await directory?.close()
}
