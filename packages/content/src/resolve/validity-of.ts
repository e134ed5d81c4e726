// A resolution to the earliest moment at which it is no longer true.
import type { Document, Resolved } from '@kanaal/types'
import { endOf, startOf } from '../iso-date.ts'
import { visit } from '../visit.ts'
import type { ResolveOptions } from './resolve-document.ts'

export function validityOf(
  resolved: Resolved,
  sources: readonly Document[],
  options: ResolveOptions,
): string | undefined {
  const ends = sources.flatMap(({ metadata, facts }) => [
    metadata.validUntil,
    ...facts.map(({ validUntil }) => validUntil),
  ])
  visit(resolved.tree, 'fact', ({ validUntil }) => {
    ends.push(validUntil)
  })
  const [own] = sources
  const edges: { validFrom?: string | undefined; validUntil?: string | undefined }[] = Object.values(
    own?.metadata.copy ?? {},
  )
  for (const source of sources)
    visit(source.tree, (node) => {
      if (node.type === 'variant') edges.push(node)
    })
  ends.push(
    ...edges.map(({ validUntil }) => validUntil).filter((until) => isAhead(until, options.now, endOf)),
  )
  ends.push(options.audiences?.find(({ key }) => key === options.audience)?.expires)
  // What begins later changes the rendition as much as what ends.
  const { now } = options
  const begins = sources
    .flatMap(({ metadata, facts }) => [metadata.validFrom, ...facts.map(({ validFrom }) => validFrom)])
    .concat(edges.map(({ validFrom }) => validFrom))
    .filter((from) => from !== undefined && now !== undefined && startOf(from) > startOf(now))
  return earliest(ends, endOf, earliest(begins, startOf))
}

/** What ended before changes nothing any more. */
const isAhead = (
  date: string | undefined,
  now: string | undefined,
  timeOf: (iso: string) => number,
): boolean => date !== undefined && (now === undefined || timeOf(date) >= startOf(now))

function earliest(
  dates: readonly (string | undefined)[],
  timeOf: (iso: string) => number,
  rival?: string,
): string | undefined {
  let best = rival
  let time = rival === undefined ? Number.POSITIVE_INFINITY : startOf(rival)
  for (const date of dates) {
    if (date === undefined || timeOf(date) >= time) continue
    best = date
    time = timeOf(date)
  }
  return best
}
