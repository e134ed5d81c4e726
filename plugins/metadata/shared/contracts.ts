// What the plugin's server and admin say to each other.

import type { ConceptMatch, Json, Localized, Severity } from '@kanaal/types'
import type { PanelRisk } from './risks'

export const PLUGIN_ID = 'content-metadata'

export const ACTIONS = {
  read: 'plugin::content-metadata.read',
  manage: 'plugin::content-metadata.manage',
  /** Write who has the rights of an image until when, and what it shows. */
  assets: 'plugin::content-metadata.assets',
  /** Write policies, and install the starter pack. */
  policies: 'plugin::content-metadata.policies',
} as const

export const PATHS = {
  panel: `/${PLUGIN_ID}/panel`,
  people: `/${PLUGIN_ID}/people`,
  choices: `/${PLUGIN_ID}/choices`,
  overview: `/${PLUGIN_ID}/overview`,
  summary: `/${PLUGIN_ID}/summary`,
  export: `/${PLUGIN_ID}/export`,
  import: `/${PLUGIN_ID}/import`,
  index: `/${PLUGIN_ID}/index`,
} as const

/** The unsaved form of a document. */
export interface PanelRequest {
  uid: string
  documentId?: string
  locale: string
  data: Record<string, unknown>
}

export type Origin =
  | { from: 'own' }
  | {
      from: 'inherited'
      level: 'site' | 'locale' | 'type' | 'campaign' | 'profile'
      name?: string
      /** The expression it was made by. */
      computed?: string
    }
  | { from: 'extracted'; rule: string; version: number }
  | { from: 'suggested'; by: string; score?: number }

export interface PanelValue {
  value: Json
  origin: Origin
}

export interface PanelGap {
  what: Localized
  why: Localized
  fix: Localized
  /** Targets that want it. */
  targets: string[]
  /** The gate refuses a publication without it. */
  isBlocking: boolean
  /** From this day on it does. */
  enforcedFrom?: string
}

export interface PanelProperty {
  key: string
  title: Localized
  type: string
  /** More than one makes it a list. */
  max: number
  options?: { value: string; title: Localized }[]
  /** Of a term: the key of the scheme whose concepts are meant. */
  scheme?: string
  obligation: 'mandatory' | 'recommended' | 'optional'
  why: Localized
  /** One value serves all languages of the document. */
  isShared?: true
  /** Where it is edited: a field of the form, or one of our attributes. */
  field: string[]
  value?: PanelValue
  /** What stands there once the document's own value is taken away. */
  fallback?: PanelValue
  gap?: PanelGap
  /** Concepts that the text names, where nothing better stands: to accept or reject. */
  suggestions?: ConceptMatch[]
  /** Share of the text that is as it was when this value was written, 0 to 1. */
  drift?: number
  /** Copy for one channel: the text has changed since it was written. */
  isStale?: true
}

export interface PanelTarget {
  id: string
  title: Localized
  score: number
  isReady: boolean
  /** Keys of what it wants and does not get. */
  gaps: string[]
}

/** What stands in the way of a publication, in the language of the interface. */
export interface PanelFinding {
  source: string
  ruleId: string
  text: string
}

/** What a policy or a rule says of the text. */
export interface PanelNote extends PanelFinding {
  severity: Severity
  /** Where it stands in the form. */
  field?: string[]
}

export interface PanelExceptions {
  mayWaive: boolean
  /** By rule: the role that alone makes exceptions to it, where whoever asks has another. */
  approvers: Record<string, string>
  refusals: PanelFinding[]
  made: (PanelFinding & { waiver: { reason: string; until: string; by?: string } })[]
}

export interface PanelAnswer {
  /** `reviewMonths`: how long a document of this kind goes without being read again. */
  profile: { id: string; version: string; title: Localized; reviewMonths?: number }
  properties: PanelProperty[]
  /** Those the document is meant for. */
  targets: PanelTarget[]
  /** All there are. */
  available: { id: string; title: Localized }[]
  risks: PanelRisk[]
  /** Both absent where the panel of the channels has them, with what channels say. */
  findings?: PanelNote[]
  exceptions?: PanelExceptions
  facts: { id: string; label: string; text: string; field?: string[] }[]
  reading: { words: number; minutes: number; language?: string }
  /** Of the text as it is now: it is kept beside a value that is written over an extracted one. */
  sketch: string
  /** `baseHashOf` the text as it is now: it is kept beside copy for one channel. */
  copyBase: string
}

/** Kinds of vocabularies that the panel offers the concepts of. */
export const CHOICE_KINDS = ['persona', 'segment', 'journeyStage', 'purpose'] as const

/** What an editor may want to write; `label` is empty where the key is what people know. */
export interface Choice {
  key: string
  label: Record<string, string>
}

/** By the last name of a property; a list that is empty or absent offers nothing, and any text will do. */
export type Choices = Partial<Record<(typeof CHOICE_KINDS)[number] | 'campaign' | 'team', Choice[]>> & {
  /** By the key of a scheme that a profile names. */
  schemes?: Record<string, Choice[]>
}

export interface Person {
  /** What is stored. */
  name: string
  /** Only for those who may see the list of users. */
  email?: string
}

export const LISTS = [
  'incomplete',
  'overdue',
  'escalated',
  'ownerless',
  'expiring',
  'untagged',
  'drift',
  'untranslated',
  'all',
] as const
export type ListName = (typeof LISTS)[number]

export interface OverviewRow {
  uid: string
  /** A single type has an address of its own in the content manager. */
  isSingle: boolean
  documentId: string
  locale: string
  status: 'draft' | 'published' | 'modified'
  title: string
  score: number
  isReady: boolean
  owner: string
  /** Can no longer log in. */
  isOwnerGone: boolean
  /** Who is asked today: owner, delegate or team; `''` is nobody. */
  actor: string
  team: string
  campaign: string
  /** ISO instants; null where there is none. */
  reviewDue: string | null
  validUntil: string | null
  missing: string[]
  wanted: string[]
  drift: string[]
  /** Languages in which the document has no version. */
  untranslated: string[]
  /** The field of the form, or our attribute, that the list is about. */
  field: string[]
}

export interface OverviewAnswer {
  rows: OverviewRow[]
  pagination: { page: number; pageSize: number; pageCount: number; total: number }
  /** By list, under the same filters; a list that means nothing here is not in it. */
  counts: Partial<Record<ListName, number>>
  filters: { types: string[]; owners: string[]; teams: string[]; campaigns: string[]; targets: string[] }
  /** What people call the properties that rows name. */
  titles: Record<string, Localized>
  /** Rows were made by other profiles or targets than those of today. */
  isStale: boolean
}

/** Lists of documents that want somebody's care, as the home page counts them. */
export const CARE_LISTS = [
  'escalated',
  'overdue',
  'expiring',
  'ownerless',
  'drift',
  'untagged',
] as const satisfies ListName[]

export interface SummaryAnswer {
  counts: Partial<Record<(typeof CARE_LISTS)[number], number>>
}
