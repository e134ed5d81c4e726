// What the machine or the network refuses, to an error that says that resuming is safe.

/** The disk is full, the directory cannot be written, the source does not answer: exit status 3. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space, then run the same command again: what is done stays done.',
  EDQUOT: 'the disk quota is used up. Free some space, then run the same command again.',
  EROFS: 'the file system is read-only. Choose another --out.',
  EACCES: 'the directory may not be written. Give yourself the right, or choose another --out.',
  EPERM: 'the directory may not be written. Give yourself the right, or choose another --out.',
  ENOTDIR: 'a file stands where a directory must be. Move it, or choose another --out.',
  EEXIST: 'a file stands where a directory must be. Move it, or choose another --out.',
  EISDIR: 'a directory stands where a file must be. Move it, or choose another --out.',
  ENAMETOOLONG: 'the file system allows no path as long as this. Choose a shorter --out.',
  ELOOP: 'the links of this path lead in a circle. Choose another --out.',
  EMFILE: 'too many files are open. Raise `ulimit -n`, then run the same command again.',
  EIO: 'the disk answers with an input/output error.',
}

/** An error of the file system as one sentence that says what to do; any other error as it is. */
export function toEnvironmentError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS[code]
  return reason === undefined ? error : new EnvironmentError(`${path}: ${reason}`, { cause: error })
}
