// What the plugin's server and admin say to each other of policies: what people may not, must or should say, and why.
import type { Localized, Severity } from '@kanaal/types'

export const POLICY_KINDS = ['existence', 'substitution', 'required', 'occurrence'] as const
export type PolicyKind = (typeof POLICY_KINDS)[number]
export const POLICY_CATEGORIES = ['brand', 'legal', 'privacy', 'accessibility'] as const
export type PolicyCategory = (typeof POLICY_CATEGORIES)[number]

export const POLICY_RISKS = ['low', 'medium', 'high'] as const
export type PolicyRisk = (typeof POLICY_RISKS)[number]

/** As `policy` of @kanaal/metadata reads it; what belongs to a kind stands beside it. */
export interface PolicyDefinition {
  id: string
  kind: PolicyKind
  title: Localized
  rationale: Localized
  fix: Localized
  severity?: Severity
  category: PolicyCategory
  owner: string
  risk?: PolicyRisk
  enabled?: boolean
  scope?: { types?: string[]; channels?: string[]; locales?: string[] }
  allow?: string[]
  [option: string]: unknown
}

/** Where a policy that holds was written: in the starter pack, in the configuration, or here. */
export type PolicyOrigin = 'starter' | 'config' | 'site'

export interface PolicyInfo {
  definition: PolicyDefinition
  origin: PolicyOrigin
  /** What it stands in the place of, and would be again without it. */
  replaces?: 'starter' | 'config'
  /** Of what is stored here; 0 where nothing is. */
  version: number
  by: string | null
  at: string | null
}

export interface PolicyList {
  policies: PolicyInfo[]
  /** Policies of the starter pack that are not stored here yet. */
  starters: number
  /** What a scope may name. */
  types: { uid: string; name: string }[]
  channels: string[]
  locales: string[]
  detectors: string[]
  vocabularies: { key: string; label: Record<string, string> }[]
}

export interface TryFinding {
  text: Localized
  severity: Severity
  field: (string | number)[]
  line: number | null
}

export interface TryAnswer {
  title: string
  findings: TryFinding[]
  /** The document is outside the scope: then it is judged all the same, and this is said. */
  outside: ('types' | 'channels' | 'locales')[]
}

export const POLICY_PATHS = {
  policies: '/content-metadata/policies',
  starter: '/content-metadata/policies/starter',
  try: '/content-metadata/policies/try',
} as const
