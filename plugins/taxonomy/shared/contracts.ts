// What the admin half and the server half say to each other.
import type { AttributeDefinition, SchemeKind } from '@kanaal/taxonomy/presets'
import type { Message } from '@kanaal/types'
import type { Right } from './access'
import type { SchemeSettings } from './overviews'

export const PLUGIN_ID = 'taxonomy'

export const ACTIONS = {
  /** See vocabularies, search them, and get suggestions. */
  read: 'plugin::taxonomy.read',
  /** Add, change, move, merge and deprecate concepts. */
  edit: 'plugin::taxonomy.edit',
  /** Add and delete schemes, import, install presets, repair the index. */
  manage: 'plugin::taxonomy.manage',
  /** Change the terms of many documents at once. */
  retag: 'plugin::taxonomy.retag',
} as const

export const PATHS = {
  schemes: '/taxonomy/schemes',
  concepts: '/taxonomy/concepts',
  changes: '/taxonomy/changes',
  search: '/taxonomy/search',
  terms: '/taxonomy/terms',
  suggest: '/taxonomy/suggest',
  import: '/taxonomy/import',
  presets: '/taxonomy/presets',
  index: '/taxonomy/index',
  retag: '/taxonomy/retag',
  weak: '/taxonomy/weak',
  query: '/taxonomy/query',
  roles: '/taxonomy/roles',
  types: '/taxonomy/types',
  paste: '/taxonomy/paste',
} as const

export const SCHEME_KINDS = [
  'topic',
  'persona',
  'segment',
  'journeyStage',
  'touchpoint',
  'purpose',
  'tone',
  'channel',
  'type',
  'product',
  'region',
  'rights',
  'free',
] as const satisfies readonly SchemeKind[]
export type { AttributeDefinition, SchemeKind }

/** Texts by BCP 47 language tag; those that stand in for a missing language come first, in their order. */
export type LabelMap = Record<string, string>
export type LabelsMap = Record<string, string[]>

export interface SchemeInfo {
  key: string
  uri: string
  kind: SchemeKind
  label: LabelMap
  version: number
  /** Present where readers see what was published last, and not the working copy. */
  publishedAt?: string
  /** Present where whoever asks sees some branches of it only. */
  isPart?: true
  concepts: number
  languages: string[]
  attributes: AttributeDefinition[]
  settings: SchemeSettings
}

/** What the URIs of a scheme begin with, and how many others are remembered. */
export interface UriBase {
  uri: string
  base: string
  former: number
}

export interface TreeNode {
  key: string
  label: LabelMap
  notation: string | null
  deprecated: boolean
  /** Direct children. */
  children: number
  /** Documents that have this concept itself, each once in however many languages. */
  documents: number
}
export interface TreePage {
  nodes: TreeNode[]
  total: number
}

/** A path of labels from the top, without the concept itself. */
export type ConceptPath = { key: string; label: LabelMap }[]

export interface Match {
  key: string
  scheme: string
  label: LabelMap
  path: ConceptPath
  /** The text that was found, and what it is to the concept. */
  matched: { text: string; lang: string; kind: 'pref' | 'alt' | 'hidden' | 'notation' }
}

export interface TermInfo {
  key: string
  scheme: string
  schemeLabel: LabelMap
  label: LabelMap
  path: ConceptPath
  deprecated: boolean
  /** The concept that took its place. */
  replacedBy?: string
}

/** How a concept compares with one of another vocabulary. */
export const MAPPINGS = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'] as const
export type MappingKind = (typeof MAPPINGS)[number]

export interface Mapping {
  kind: MappingKind
  uri: string
  /** Where it is a concept of ours. */
  term?: TermInfo
}

export interface ConceptDetail extends TermInfo {
  uri: string
  version: number
  altLabel: LabelsMap
  hiddenLabel: LabelsMap
  notes: Partial<Record<NoteKind, LabelsMap>>
  /** Notes that are resources of their own: shown, and changed in a file. */
  noteResources: { kind: NoteKind; language: string; text: string }[]
  notation: string[]
  broader: TermInfo[]
  related: TermInfo[]
  mappings: Mapping[]
  /** What concepts of ours say of this one. */
  mappedFrom: { kind: MappingKind; term: TermInfo }[]
  attributes: Record<string, string[]>
  changes: ChangeInfo[]
  /** What whoever asks may do with it. */
  may: Right[]
  /** What it brings about, as checks see it that need no more than what stands around it; the most severe first. */
  findings: Message[]
}

export interface ChangeInfo {
  id: string
  action: string
  concept: string
  at: string
  by: string | null
  reason: string | null
  undone: boolean
}

/** What a change of a concept touches, before it is made. */
export interface Impact {
  documents: {
    uid: string
    documentId: string
    locale: string
    status: 'draft' | 'published'
    title: string
  }[]
  total: number
  published: number
  narrower: number
  channels: string[]
  /** Concepts that were merged into it, or replaced by it. */
  redirects: number
  mentions: Mention[]
}

/** A setting that names a concept: who may change what below it, what is never suggested, what a field offers. */
export interface Mention {
  kind: 'access' | 'neverSuggest' | 'field'
  /** The scheme by name, or the type and the field. */
  where: string
}

/** SKOS's seven kinds of notes. */
export const NOTES = [
  'definition',
  'scopeNote',
  'example',
  'note',
  'historyNote',
  'editorialNote',
  'changeNote',
] as const
export type NoteKind = (typeof NOTES)[number]

export interface ConceptFields extends Partial<Record<NoteKind, LabelsMap>> {
  prefLabel?: LabelMap
  altLabel?: LabelsMap
  hiddenLabel?: LabelsMap
  notation?: string[]
  attributes?: Record<string, string[]>
}

export interface ImportReport {
  /** Whether it was written; a dry run writes nothing. */
  written: boolean
  schemes: { key: string; uri: string; label: LabelMap; isNew: boolean }[]
  added: number
  changed: number
  removed: number
  deprecated: number
  unchanged: number
  /** In the file, and left out by what was chosen. */
  left: number
  /** Changed in the file, and by people here since the last import; `conflicting` are the first. */
  conflicts: number
  conflicting: { uri: string; label: string }[]
  /** The first ones, for people to look at. */
  examples: { uri: string; label: string; change: 'added' | 'changed' | 'removed'; kinds: string[] }[]
  messages: Message[]
}

export interface PresetInfo {
  key: string
  kind: SchemeKind
  label: LabelMap
  concepts: number
  isInstalled: boolean
}
