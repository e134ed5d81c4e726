// What a social network is to the channel: its limits and manners, all in one file a network.
import type { Context, Json, Limit, LimitUnit, Localized } from '@kanaal/types'
import type { Measure } from './measure.ts'
import type { SocialOptions } from './options.ts'
import type { SocialTree } from './social-tree.ts'

export interface Network {
  id: string
  /** Raised when the same document gives other bytes on this network. */
  version: string
  title: Localized
  /** How posts are counted, and the unit in which the count is reported. */
  measure: Measure
  unit: LimitUnit
  /**
   * Ids: `post` (always), `post-bytes`, `images`, `alt`, `hashtags`, `tag`.
   * Every number has its source and the day it was read.
   */
  limits: readonly Limit[]
  /** What a target does when nobody says otherwise. */
  defaults: {
    thread: 'never' | 'when-needed' | 'always'
    /** Most hashtags that Kanaal itself adds; our own choice, below the network's limit. */
    hashtags: number
    attach: 'lead-image' | 'card'
    /** `hook-and-text`: below a short description stands the first paragraph; there is room for it. */
    text: 'hook' | 'hook-and-text'
  }
  /** Whether a word can carry an address (`facet`), or an address must stand in the text. */
  links: 'text' | 'facet'
  /** Whether `@name` in a post notifies somebody (`live`), or needs more than the text (`inert`). */
  mentions: 'live' | 'inert'
  /** The record that the network's API takes, where that is more than text and images. */
  payload?(tree: SocialTree, context: Context<SocialOptions>): Json
}

/** A limit's value for this target; `Infinity` where the network has none. */
export const maxOf = (limits: readonly Limit[], id: string): number =>
  limits.find((limit) => limit.id === id)?.max ?? Number.POSITIVE_INFINITY
