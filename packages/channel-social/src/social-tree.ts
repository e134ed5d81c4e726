// The posts between transform and serialize.
import type { TeaserText } from '@kanaal/content'
import type { Card, LimitUnit, Post } from '@kanaal/types'
import type { Facet } from './facets.ts'

/** Facets are Bluesky's. */
export interface SocialPost extends Post {
  facets?: Facet[]
}

/** How the posts came about: what the rules look at. */
export interface Composition {
  /** Where the text comes from. */
  from: TeaserText['from']
  thread: 'never' | 'when-needed' | 'always'
  maxPosts: number
  /** The whole text in one post, with everything that belongs to it, in each unit the network counts. */
  wanted: { limit: string; value: number; max: number; unit: LimitUnit }[]
  /** Part of the text is missing: it did not fit in the posts allowed. */
  cut: boolean
  /** Conditions stand with the text, or in posts of their own because they are too long for that. */
  disclaimers: 'none' | 'with-text' | 'own-posts'
  /** Posts that carry the text; those after them are conditions. */
  textPosts: number
  /** Addresses that are too long to stand in a post. */
  longLinks: string[]
  /** Images whose alternative text was shortened. */
  trimmedAlts: string[]
  /** Struck-through words in the text, now plain. */
  struck: string[]
  /** Tags and terms that no hashtag can be made of. */
  invalidTags: string[]
}

export interface SocialTree {
  posts: SocialPost[]
  card: Card | null
  composition: Composition
  validUntil: string | undefined
}
