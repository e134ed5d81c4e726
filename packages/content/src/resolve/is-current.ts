// A span of time and a moment to whether the one holds at the other.
import { endOf, startOf } from '../iso-date.ts'

/** Without a moment nothing expires; a plain date lasts until the end of that day. */
export function isCurrent(
  span: { from?: string | undefined; expires?: string | undefined } | undefined,
  now: string | undefined,
): boolean {
  if (now === undefined) return true
  const { from, expires } = span ?? {}
  return (
    (from === undefined || startOf(from) <= startOf(now)) &&
    (expires === undefined || endOf(expires) >= startOf(now))
  )
}
