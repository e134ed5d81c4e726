// What the admin half and the server half say to each other about a whole scheme.
import type { Localized, Message } from '@kanaal/types'
import type { AccessRule } from './access'
import type { ChangeInfo, ConceptPath, LabelMap, TermInfo } from './contracts'

export const LEVELS = ['error', 'warning', 'info', 'off'] as const
export type Level = (typeof LEVELS)[number]

export interface SchemeSettings {
  /** By the id of a check; without, what the check itself says. */
  severities?: Record<string, Level>
  /** Types whose documents need a concept of this scheme. */
  requiredFor?: string[]
  /** Suggestions below this score are not made, 0 to 1. */
  minScore?: number
  /** Concepts that are not suggested, with what stands below them. */
  neverSuggest?: string[]
  access?: AccessRule[]
  /** Languages that stand in for one in which a concept has no name, in their order; then English. */
  standIns?: string[]
  /** What its description as a dataset says of it, where the vocabulary itself does not. */
  publication?: SchemePublication
}

/** Each is left out where nobody wrote it: nothing is made up. */
export interface SchemePublication {
  /** A name, or a URI. */
  publisher?: string
  license?: string
  /** `mailto:…`, a page, or a name. */
  contact?: string
  description?: LabelMap
}

/** Concepts that have a name, by branch and language. */
export interface Coverage {
  languages: string[]
  rows: { key: string; label: LabelMap; concepts: number; named: Record<string, number> }[]
}

export interface DeprecatedTerm extends TermInfo {
  documents: number
}

/** Somebody answers for a finding until a day: it is still told, and no longer counted. */
export interface FindingWaiver {
  check: string
  /** The URI that the finding is about; `''`: the vocabulary as a whole. */
  subject: string
  reason: string
  /** The last day, `2026-12-31`. */
  until: string
  by: string | null
  at: string
}
export interface TrendPoint {
  /** `2026-11-22` */
  day: string
  concepts: number
  errors: number
  warnings: number
  infos: number
  waived: number
}
export const REPORT_FORMATS = ['sarif', 'json', 'markdown'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

export interface QualityReport {
  concepts: number
  waivers: (FindingWaiver & { isOver: boolean })[]
  /** One a day on which it was looked at, the oldest first. */
  trend: TrendPoint[]
  checks: {
    id: string
    title: Localized
    severity: Level
    /** What the check says of itself, where this scheme sets nothing else. */
    usual: Level
    count: number
    /** Findings that somebody answers for, beside those that are counted. */
    waived: number
    canMend: boolean
    /** The first ones; those that are waived come last. */
    messages: Message[]
  }[]
}

export interface MendReport {
  written: boolean
  changed: { key: string; label: LabelMap; kinds: string[] }[]
  change?: string
}

export interface FoundRow {
  uid: string
  documentId: string
  locale: string
  status: 'draft' | 'published'
  title: string
}
export const WEAKNESSES = ['untagged', 'topOnly', 'many', 'machineOnly'] as const
export type Weakness = (typeof WEAKNESSES)[number]
export interface WeakList {
  kind: Weakness
  /** For `untagged`: the scheme that is missing. */
  scheme?: string
  total: number
  rows: FoundRow[]
}

export interface SuggestionQuality {
  documents: number
  k: number
  precision: number
  recall: number
  f1: number
  overSuggested: (TermInfo & { suggested: number; right: number })[]
}

export interface CollectionInfo {
  uri: string
  label: LabelMap
  isOrdered: boolean
  members: TermInfo[]
  /** Members that are no concepts of ours, such as another collection. */
  elsewhere: string[]
}
export interface CollectionInput {
  uri?: string
  label: LabelMap
  isOrdered: boolean
  members: string[]
}

export interface PasteRow {
  label: string
  level: number
  change: 'added' | 'changed' | 'same'
  /** Where else in the scheme the same name stands. */
  elsewhere?: ConceptPath
}
export interface PasteReport {
  written: boolean
  rows: PasteRow[]
  added: number
  changed: number
  change?: string
}

/** What changed in a scheme since a moment. */
export interface HistoryReport {
  changes: ChangeInfo[]
  total: number
  added: TermInfo[]
  removed: { key: string; label: LabelMap }[]
  changed: { key: string; label: LabelMap; kinds: string[] }[]
}

/** What readers see of a vocabulary that is worked on, and what differs from it. */
export interface WorkingCopy {
  /** False: whatever is changed is seen at once. */
  isApart: boolean
  publishedAt: string | null
  publishedBy: string | null
  history: HistoryReport
  /** Whether whoever asks may take the steps. */
  mayPublish: boolean
}
export const PUBLISH_STEPS = ['begin', 'publish', 'end'] as const
/** `begin`: readers keep what they see now. `publish`: they see what stands here. `end`: changes are seen at once again. */
export type PublishStep = (typeof PUBLISH_STEPS)[number]

/** A key on documents that no concept has. */
export interface DanglingTerm {
  key: string
  documents: number
}

/** A concept that is gone, and the change that can bring it back. */
export interface DeletedTerm {
  key: string
  label: LabelMap
  change: string
  at: string
  by: string | null
  reason: string | null
}

/** One side of a change, for people who compare. */
export interface ChangeDetail extends ChangeInfo {
  properties: { key: string; property: string; before: string[]; after: string[] }[]
}

/** Types that take part and whoever asks may read, and the languages of the site. */
export interface TypesAnswer {
  types: { uid: string; name: string }[]
  locales: string[]
}
export interface RoleInfo {
  code: string
  name: string
}
export interface QueryPreview {
  data: (FoundRow & { terms: string[] })[]
  facets: Record<string, { key: string; label: string; count: number }[]>
  total: number
}
