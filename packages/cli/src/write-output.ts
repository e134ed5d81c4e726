// A text to the file that somebody named; where that cannot be, to a sentence that says why.
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from './exit.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its directory is not there. Make it first, or choose another file.',
  ENOTDIR: 'a file stands where a directory must be. Choose another file.',
  EISDIR: 'a directory stands there. Choose another file.',
  EACCES: 'it may not be written. Give yourself the right, or choose another file.',
  EPERM: 'it may not be written. Give yourself the right, or choose another file.',
  EROFS: 'the file system is read-only. Choose another file.',
  ENOSPC: 'the disk is full. Free some space, then run the same command again.',
}

/** @throws UsageError */
export async function writeOutput(path: string, text: string, cwd: string): Promise<void> {
  try {
    await writeFile(resolve(cwd, path), text)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = REASONS[code]
    throw reason === undefined ? error : new UsageError(`${path}: ${reason}`)
  }
}
