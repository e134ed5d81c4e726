// Messages to lines for people, by vfile-reporter.
import { reporter } from 'vfile-reporter'
import { type Located, toVFiles } from '../to-vfiles.ts'

/** Messages; vfile-reporter gives each to one call as an argument, and 120,000 exhaust the stack. */
const SHOWN = 50_000

/** Control characters and bidi overrides (UAX #9): an excerpt of a document should not move the cursor, nor turn a line around. */
const MISLEADING = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

export function toPretty(located: readonly Located[]): string {
  if (located.length === 0) return 'Nothing to say.'
  const said = reporter(toVFiles(located.slice(0, SHOWN)), { color: false })
  const lines = said.replace(MISLEADING, '\ufffd')
  const more = located.length - SHOWN
  return more > 0 ? `${lines}\n${more} more messages; --reporter json gives all.` : lines
}
