// Where third-party test data stand on this machine, or a loud note that they do not.
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe } from 'vitest'

const root = process.env.KANAAL_DATA ?? resolve(import.meta.dirname, '../../../../shared/data')

export const sharedData = (path: string): string => join(root, path)

/** A suite that needs `path` of the shared data: passed over where it is absent, unless KANAAL_REQUIRE_DATA=1. */
export function describeWithData(name: string, path: string, suite: () => void): void {
  if (existsSync(sharedData(path))) {
    describe(name, suite)
    return
  }
  if (process.env.KANAAL_REQUIRE_DATA === '1') throw new Error(`${sharedData(path)} is required and absent`)
  console.warn(`PASSED OVER: ${name} (no test data at ${sharedData(path)})`)
  describe.skip(name, suite)
}

export function filesBelow(path: string, extension: RegExp): string[] {
  const names = readdirSync(sharedData(path), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => extension.test(name)).sort()
}
