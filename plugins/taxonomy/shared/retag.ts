// What the admin half and the server half say to each other about changing the terms of many documents at once.
import type { FoundRow } from './overviews'

export interface RetagRequest {
  select: {
    terms: string[]
    expand: 'self' | 'narrowerTransitive'
    uid?: string
    locale?: string
    statuses: ('draft' | 'published')[]
  }
  add: string[]
  remove: string[]
  reason?: string
}
export interface RetagPreview {
  total: number
  drafts: number
  published: number
  /** Published ones that stay as they are: they would be without a term of a vocabulary that their type needs. */
  kept: number
  keptExamples: FoundRow[]
  /** The first ones, with keys before and after. */
  examples: (FoundRow & { before: string[]; after: string[] })[]
}
export const JOB_STATES = ['running', 'stopped', 'done', 'reverting', 'reverted'] as const
export type JobState = (typeof JOB_STATES)[number]
export interface RetagJob {
  id: string
  state: JobState
  at: string
  by: string | null
  reason: string | null
  add: string[]
  remove: string[]
  /** Rows by what became of them. */
  counts: Partial<Record<ItemState, number>>
  total: number
}
export const ITEM_STATES = ['waiting', 'done', 'same', 'gone', 'reverted', 'changed', 'kept'] as const
/** `kept`: it would be without a term of a vocabulary that its type needs. `same`: had it already. `gone`: deleted meanwhile. `changed`: not reverted, for somebody changed it since. */
export type ItemState = (typeof ITEM_STATES)[number]
export interface RetagItem extends FoundRow {
  state: ItemState
  before: string[]
  after: string[]
}
