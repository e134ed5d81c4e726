// The environment -> a folder of other people's test data; loud where there is none.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = process.env.KANAAL_DATA ?? fileURLToPath(new URL('../../shared/data', import.meta.url))

/** The absolute path; undefined where it is absent, which fails with `KANAAL_REQUIRE_DATA=1`. */
export function findData(path: string): string | undefined {
  const folder = join(root, path)
  if (existsSync(folder)) return folder
  if (process.env.KANAAL_REQUIRE_DATA === '1')
    throw new Error(`KANAAL_REQUIRE_DATA=1, and ${folder} is not there`)
  console.warn(`PASSED OVER: ${folder} is not there; set KANAAL_DATA to the folder that holds it`)
  return undefined
}
