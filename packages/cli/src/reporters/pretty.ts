// Messages to lines for people, by vfile-reporter.
import { reporter } from 'vfile-reporter'
import { type Located, toVFiles } from '../to-vfiles.ts'

/** Messages; vfile-reporter gives each to one call as an argument, and 120,000 exhaust the stack. */
const SHOWN = 50_000

export function toPretty(located: readonly Located[]): string {
  if (located.length === 0) return 'Nothing to say.'
  const lines = reporter(toVFiles(located.slice(0, SHOWN)), { color: false })
  const more = located.length - SHOWN
  return more > 0 ? `${lines}\n${more} more messages; --reporter json gives all.` : lines
}
