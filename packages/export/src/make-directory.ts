// A path to a directory that is there, or to one sentence that says why it cannot be.
import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { EnvironmentError, toEnvironmentError } from './environment-error.ts'

/**
 * Not by `recursive: true`: below /proc that never returns (Node 20.20).
 *
 * @throws EnvironmentError where a file is in the way, or the directory may not be made
 */
export async function makeDirectory(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) return
  if (found) throw toFileInTheWay(path)
  if (dirname(path) !== path) await makeDirectory(dirname(path))
  try {
    await mkdir(path)
  } catch (error) {
    const isThere = await stat(path).then(
      (entry) => entry.isDirectory(),
      () => false,
    )
    if (isThere) return // somebody was quicker
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') throw toFileInTheWay(path) // a link that leads nowhere
    if (code === 'ENOENT')
      throw new EnvironmentError(`${path}: no directory can be made there. Choose another.`)
    throw toEnvironmentError(error, path)
  }
}

const toFileInTheWay = (path: string): EnvironmentError =>
  new EnvironmentError(`${path} is a file. Expected a directory, or a place where one can be made.`)
