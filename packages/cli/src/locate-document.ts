// One file to the configuration and the source that an export of it would have.
import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { findConfigAbove } from '@kanaal/export'
import { UsageError } from './exit.ts'

export interface DocumentPlace {
  /** Absolute; undefined: none, or the one that stands in the working directory. */
  config: string | undefined
  /** For `openSource`. */
  address: string
  /** Of an address that is one file: assets are read below it, and nowhere else. */
  root: string | undefined
  /** Of an address that is a directory: the document in it, with `/`. */
  path: string | undefined
}

interface Asked {
  config?: string | undefined
  cwd: string
}

/**
 * `site/content/a/b.md`, with a configuration in `site`, is `a/b.md` of the source `site/content`: it gets the id,
 * the links and the images that `kanaal export site/content` gives it. Without a configuration `cwd` takes the
 * place of `site`, and nothing but the file is read.
 *
 * @throws UsageError for a directory
 */
export async function locateDocument(file: string, { config, cwd }: Asked): Promise<DocumentPlace> {
  const given = config === undefined ? undefined : resolve(cwd, config)
  if (file === '-') return { config: given, address: '-', root: undefined, path: undefined }
  const full = resolve(cwd, file)
  if ((await stat(full).catch(() => undefined))?.isDirectory())
    throw new UsageError(`render takes one file, or -, and ${file} is a directory. kanaal export takes one.`)
  const found = given ?? findConfigAbove(dirname(full)) ?? findConfigAbove(cwd)
  const [first = '', ...below] = relative(found === undefined ? cwd : dirname(found), full).split(sep)
  const alone = { config: found, address: full, path: undefined }
  // On another drive, or outside: its own directory is all that is known of it.
  if (below.length === 0 || first === '..' || first.endsWith(':')) return { ...alone, root: dirname(full) }
  const root = join(found === undefined ? cwd : dirname(found), first)
  const isListed = /\.(md|mdx|markdown)$/i.test(basename(full)) && ![first, ...below].some(isPassedOver)
  if (found === undefined || !isListed) return { ...alone, root }
  return { config: found, address: root, root: undefined, path: below.join('/') }
}

/** As a directory source does. */
const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules'
