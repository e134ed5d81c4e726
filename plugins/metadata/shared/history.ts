// What the plugin's server and admin say to each other about who changed which value.
import type { Json, Localized } from '@kanaal/types'
import { PLUGIN_ID } from './contracts'

export const HISTORY_PATHS = {
  all: `/${PLUGIN_ID}/history`,
  export: `/${PLUGIN_ID}/history/export`,
} as const

export interface Writer {
  kind: 'person' | 'token' | 'program'
  /** Empty where there is none. */
  name: string
}

export interface PropertyChange {
  /** `contentMetadata.owner`, `taxonomyTerms.assignments`, `channelCopy.x`. */
  key: string
  /** Null where there was none; of a value that is too long, its first part. */
  before: Json | null
  after: Json | null
}

/** The key of what stood in the way of a publication. */
export const REFUSED = 'publication'

export const HISTORY_ACTIONS = [
  'create',
  'update',
  'clone',
  'discardDraft',
  'rewrite',
  'delete',
  'refused',
] as const

export interface HistoryEntry {
  id: number
  /** ISO instant. */
  at: string
  by: Writer
  action: (typeof HISTORY_ACTIONS)[number]
  uid: string
  documentId: string
  /** `''` for a type that is not localised. */
  locale: string
  /** Absent in the record of one document. */
  title?: string
  /** The document is gone: nothing leads to it. */
  isGone: boolean
  isSingle: boolean
  changes: PropertyChange[]
}

/** What people call the keys that stand in values. */
export interface HistoryWords {
  /** By key, by language. */
  concepts: Record<string, Record<string, string>>
  /** By id of a target, and of a channel. */
  targets: Record<string, Localized>
  /** By `source/rule-id`. */
  rules: Record<string, Localized>
  /** By property, by value. */
  options: Record<string, Record<string, Localized>>
}

export interface HistoryAnswer {
  entries: HistoryEntry[]
  pagination: { page: number; pageSize: number; pageCount: number; total: number }
  /** What people call the properties. */
  titles: Record<string, Localized>
  words: HistoryWords
  /** By whom and of which type there are entries at all. */
  filters: { types: { uid: string; name: string }[]; people: string[] }
}
