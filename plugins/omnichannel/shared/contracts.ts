// What the plugin's admin and server say to each other over HTTP: requests, responses, paths and permissions.
import type {
  Audience,
  ContentRef,
  Direction,
  Fact,
  FieldMap,
  Localized,
  Message,
  RenditionRecord,
  Severity,
} from '@kanaal/types'
import type { LossGroup } from './group-losses'

export const PLUGIN_ID = 'omnichannel'

/** Admin permissions. Each admin route names one. */
export const ACTIONS = {
  /** Renders unsaved form values, and reads the readiness of documents. */
  preview: 'plugin::omnichannel.preview',
  /** Sends a mail target to the administrator's own address. */
  testMail: 'plugin::omnichannel.test-mail',
  /** Tries who is shown what, and sees where nobody is served. */
  targeting: 'plugin::omnichannel.targeting',
  /** Reads the settings page: opt-ins, guessed field maps, targets. */
  settings: 'plugin::omnichannel.settings.read',
} as const

/** Paths for `useFetchClient()`; the player is for the `src` of a script or link. */
export const PATHS = {
  preview: '/omnichannel/preview',
  testMail: '/omnichannel/test-mail',
  readiness: '/omnichannel/readiness',
  unready: '/omnichannel/unready',
  participation: '/omnichannel/participation',
  /** Public and without content: the kiosk player's files, `player.js` and `player.css`. */
  player: '/api/omnichannel/player',
} as const

/** A message in the words of both languages; `title`, `why` and `fix` come from its rule. */
export interface PreviewMessage extends Message {
  text: Localized
  title?: Localized
  why?: Localized
  fix?: Localized
}

/** `excluded`: the document's metadata does not name this target's channel. */
export type TargetState = 'ready' | Severity | 'excluded'

export interface TargetInfo {
  id: string
  channel: string
  title: Localized
  /** The channel's preview modes, the first is the default; of a target that lost something also `losses`. */
  modes: string[]
}

/** `POST /omnichannel/preview`. Unknown keys are refused with 400 and their path. */
export interface PreviewRequest {
  uid: string
  /** Absent for an entry that was never saved. */
  documentId?: string
  locale: string
  /** The form's values as `useForm` holds them; they win over what is stored. Relations may be connect and disconnect lists. */
  data: Record<string, unknown>
  /** Target ids; absent means all default targets. */
  targets?: string[]
  /** Key of a configured audience. */
  audience?: string
  /** ISO instant; absent means now. */
  now?: string
  /** Ids of the targets whose frames are drawn; absent means all, an empty list none: the panel needs only words. */
  frames?: string[]
}

/** `POST /omnichannel/test-mail`: goes to whoever asks, and to nobody else. */
export interface TestMailRequest
  extends Pick<PreviewRequest, 'uid' | 'documentId' | 'locale' | 'data' | 'audience' | 'now'> {
  /** Id of a target of the channel `email`. */
  target: string
}

export interface TestMailResponse {
  /** The address it was sent to. */
  to: string
}

/** The mode that shows the whole text, with what the target leaves out as ghosts in their places. */
export const LOSSES_MODE = 'losses'

/** One mode of one target: a whole document for `srcdoc`, or plain text. */
export interface PreviewFrame {
  kind: 'html' | 'text'
  body: string
  /** CSS px, where the mode has a fixed size. */
  width?: number
  height?: number
  /** Value of the iframe's `sandbox`. Never add to it. The scripts it may run are in `body` already, as external files. */
  sandbox: '' | 'allow-scripts'
}

export interface TargetPreview extends TargetInfo {
  state: TargetState
  /** Where the target rendered; its files carry names, sizes and hashes, no bytes, and of its parts only what a desk reads. */
  rendition?: Omit<RenditionRecord, 'messages' | 'losses'>
  losses: LossGroup[]
  messages: PreviewMessage[]
  /** By mode. */
  frames: Record<string, PreviewFrame>
}

/** One fact, call to action or disclaimer over all targets. */
export interface ParityRow {
  kind: 'fact' | 'callToAction' | 'disclaimer'
  /** The fact's id, the call to action's address, or the disclaimer's text. */
  id: string
  /** What people call the fact. */
  label?: string
  expected: string
  /** `absent`: not said there, and it need not be. */
  cells: { target: string; state: 'same' | 'differs' | 'missing' | 'absent'; actual?: string }[]
}

/** What the gate will say when somebody publishes this. */
export interface GateForecast {
  refused: boolean
  findings: PreviewMessage[]
  /** Whether whoever asks may make an exception to a rule. */
  mayWaive: boolean
  /** By rule: the role that alone makes exceptions to it, where whoever asks has another. */
  approvers: Record<string, string>
}

export interface PreviewResponse {
  /** A document that could not be read at all has no `document`, no targets, and says why in `messages`. */
  document?: {
    ref: Omit<ContentRef, 'channel'>
    title: string
    slug: string
    url: string
    locale: string
    dir: Direction
    facts: Fact[]
  }
  now: string
  audience: string | null
  targets: TargetPreview[]
  /** About the document itself and about contradictions between targets, translations and a campaign's documents; those are `scope: 'publication'`. */
  messages: (PreviewMessage & { scope: 'document' | 'publication' })[]
  parity: ParityRow[]
  gate: GateForecast
  /** For the switches of the full view. */
  available: { targets: TargetInfo[]; audiences: Audience[]; locales: string[] }
}

/** What was found, and the worst of it. */
export interface Readiness {
  state: TargetState
  errors: number
  warnings: number
  worst?: PreviewMessage
}

export interface ReadinessRow {
  documentId: string
  locale: string
  title: string
  status: 'draft' | 'published' | 'modified'
  updatedAt: string
  /** Of what is written: the document itself, and where it contradicts its targets, translations or campaign. */
  content: Readiness
  targets: ({ target: string } & Readiness)[]
}

export interface UnreadyRow extends ReadinessRow {
  uid: string
}

/** `GET /omnichannel/unready`: of the documents that were changed last, those that must be fixed. */
export interface UnreadyResponse {
  rows: UnreadyRow[]
  /** How many were looked at. */
  looked: number
}

/** What can be looked for: `ready` are documents with nothing else in their row. */
export const STATE_FILTERS = ['error', 'warning', 'ready', 'excluded'] as const satisfies TargetState[]
export type StateFilter = (typeof STATE_FILTERS)[number]

export interface ReadinessResponse {
  /** The columns: all default targets, or the one that was asked for. */
  targets: TargetInfo[]
  rows: ReadinessRow[]
  pagination: { page: number; pageSize: number; pageCount: number; total: number }
  /**
   * Where a state was asked for: only a rendered document has one, so an answer looks at some and says at which, of
   * `pagination.total`. The next question starts at `to`.
   */
  looked?: { from: number; to: number }
  /** What documents of this type and language can be narrowed by; owners and campaigns are the metadata plugin's to know. */
  choices: { targets: TargetInfo[]; owners: string[]; campaigns: string[] }
}

/** One content type on the settings page. */
export interface ParticipatingType {
  uid: string
  displayName: string
  kind: 'collectionType' | 'singleType'
  enabled: boolean
  /** Who says so: the schema's `pluginOptions.kanaal`, `config/plugins.ts`, or nobody. */
  declaredIn: 'schema' | 'config' | 'nobody'
  localized: boolean
  draftAndPublish: boolean
  /** The map in force: what was declared over what was guessed. */
  fields: FieldMap
  guessed: FieldMap
  /** Attributes that say something and have no part in the map: no channel shows them. */
  unmapped: string[]
  /** Attribute names and types, for showing the map beside the schema. */
  attributes: { name: string; type: string }[]
  /** Lines to paste that would opt this type in with the map in force. */
  lines: { config: string; schema: string }
}

/** `GET /omnichannel/participation` */
export interface ParticipationResponse {
  types: ParticipatingType[]
  targets: TargetInfo[]
  audiences: Audience[]
  site: { url: string; name: string; locales: string[]; defaultLocale: string }
  /** The configured module as written in `config/plugins.ts`; absent means the preset alone. */
  module?: string
  /** Whether the Content-Type Builder can write (develop mode), so that its toggle works. */
  writable: boolean
}
