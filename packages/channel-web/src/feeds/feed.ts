// The shape of a feed before it is written as RSS, Atom or JSON.
import type { Site } from '@kanaal/types'
import type { FeedItem } from './feed-item.ts'

export interface Feed {
  site: Site
  /** Absolute address of the folder the feed lies in, with a trailing slash. */
  base: string
  locale: string
  /** ISO; the newest change among the items, so that the same items give the same bytes. */
  updated: string
  /** Newest first; each has a date. */
  items: (FeedItem & { date: string })[]
}
