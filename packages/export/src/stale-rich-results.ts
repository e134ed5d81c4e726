// A moment to the rules for rich results that were read too long ago to trust, and where to read them again.
import { googleRichResults, staleRichResults } from '@kanaal/metadata'

export interface StalePack {
  /** `google 2026-11-22` */
  pack: string
  /** Addresses of the pages to read again; none where all is fresh. */
  sources: string[]
}

export function stalePack(now: string): StalePack {
  const { id, version } = googleRichResults
  return { pack: `${id} ${version}`, sources: staleRichResults(googleRichResults, now) }
}
