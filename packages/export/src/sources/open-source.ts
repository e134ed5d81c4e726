// What somebody typed as `<source>` to the source it names.
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ConfigurationError } from '@kanaal/engine'
import { directorySource, fileSource } from './markdown-source.ts'
import { ndjsonSource } from './ndjson-source.ts'
import type { Source } from './source.ts'
import { stdinSource } from './stdin-source.ts'
import { strapiSource } from './strapi-source.ts'

export interface OpenSourceOptions {
  cwd?: string | undefined
  stdin?: AsyncIterable<Uint8Array | string> | undefined
  /** A directory below the source that is not part of it, such as the output. */
  ignore?: string | undefined
  /** Of one file: the directory that assets are read from and that its path is below. Default: its own. */
  root?: string | undefined
  /** For `strapi+http(s)://`. */
  token?: string | undefined
}

/** @throws ConfigurationError where it names nothing, EnvironmentError where a server does not answer */
export async function openSource(source: string, options: OpenSourceOptions = {}): Promise<Source> {
  const { cwd = process.cwd(), stdin = process.stdin, token } = options
  if (source === '-') return stdinSource(stdin, cwd)
  if (/^strapi\+https?:\/\//.test(source)) return strapiSource(source, token)
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source))
    throw new ConfigurationError(
      source,
      'expected a file, a directory, `-` or an address with strapi+https://',
    )
  const path = resolve(cwd, source)
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new ConfigurationError(source, 'there is no such file or directory')
  if (found.isDirectory()) return directorySource(path, options.ignore)
  if (/\.(ndjson|jsonl)$/i.test(path)) return ndjsonSource(path)
  if (/\.(md|mdx|markdown)$/i.test(path)) return fileSource(path, options.root)
  throw new ConfigurationError(source, 'expected a file that ends in .md, .markdown, .mdx or .ndjson')
}
