// Finds the folder with other people's test data, and says so loudly where it is absent.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const root = process.env.KANAAL_DATA ?? resolve(import.meta.dirname, '../../../../shared/data')

/** The absolute path, or `undefined` where there is none; with KANAAL_REQUIRE_DATA=1 that is a failure. */
export function thirdPartyData(path: string): string | undefined {
  const found = resolve(root, path)
  if (existsSync(found)) return found
  if (process.env.KANAAL_REQUIRE_DATA === '1')
    throw new Error(`KANAAL_REQUIRE_DATA=1, but ${found} is absent`)
  console.warn(`PASSED OVER: ${path} is absent; set KANAAL_DATA to the folder that holds it`)
  return undefined
}
