// A directory to the configuration module that stands in it, or above it.
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const NAMES = ['kanaal.config.ts', 'kanaal.config.js', 'kanaal.config.mjs', 'kanaal.config.mts']

export const findConfig = (directory: string): string | undefined =>
  NAMES.map((name) => resolve(directory, name)).find((path) => existsSync(path))

/** The nearest one: what `kanaal render` uses for a file that lies elsewhere. */
export function findConfigAbove(directory: string): string | undefined {
  const found = findConfig(directory)
  if (found !== undefined || dirname(directory) === directory) return found
  return findConfigAbove(dirname(directory))
}
