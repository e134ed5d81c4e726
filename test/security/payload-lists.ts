// Other people's lists of attack strings to one list without doubles, read where they stand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findData } from '../find-data.ts'

/** One payload a line; the rest of the folder's files have shapes of their own. */
const LINES = [
  'payloads-xss/BRUTELOGIC-XSS-STRINGS.txt',
  'payloads-xss/JHADDIX_XSS.txt',
  'payloads-xss/RSNAKE_XSS.txt',
  'payloads-xss/XSS_Polyglots.txt',
  'payloads-xss/xss_payloads_quick.txt',
  'payloads-open-redirect/openredirects.txt',
  'payloadbox-csv/csv-payload.txt',
]

/** Everything; undefined where the lists are absent, which was said. */
export function readPayloadLists(): string[] | undefined {
  const folder = findData('security')
  if (folder === undefined) return undefined
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const lines = LINES.flatMap((name) => read(name).split(/\r?\n/))
  const naughty = JSON.parse(read('blns/blns.json')) as string[]
  const purified = (JSON.parse(read('dompurify/expect.even.json')) as { payload: string }[]).map(
    ({ payload }) => payload,
  )
  return [...new Set([...lines, ...naughty, ...purified])].filter((payload) => payload.trim() !== '')
}
