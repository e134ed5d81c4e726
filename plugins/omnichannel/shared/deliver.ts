// What the plugin and those who ask it for documents say to each other: the right content, and why it is.
import type { Localized } from '@kanaal/types'

/** What a document may be made for; one that names nothing of a kind is for everybody. */
export const DIMENSIONS = ['persona', 'segment', 'audience', 'journeyStage'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** Why a document is shown. `value` is what was asked and found. */
export type Reason =
  | { by: Dimension; match: 'named' | 'everybody'; value: string }
  | { by: 'channel'; values: string[] }
  | { by: 'term'; values: string[] }
  | { by: 'locale'; match: 'asked' | 'fallback' | 'unlocalised'; value: string }
  | { by: 'moment'; from: string | null; until: string | null }
  | { by: 'completeness'; score: number }
  /** It comes before those that fit equally well, or after them. */
  | { by: 'precedence'; value: number }

/** Why it is not. */
export type Obstacle =
  | { by: 'status' }
  | { by: Dimension; asked: string; named: string[] }
  /** It says that it is not for them. */
  | { by: 'left-out'; kind: Dimension; value: string }
  | { by: 'channel'; asked: string[]; meant: string[] }
  | { by: 'term'; asked: string[] }
  | { by: 'moment'; state: 'later' | 'over'; at: string; channel?: string }
  | { by: 'completeness'; asked: number; score: number }
  | { by: 'locale'; asked: string; shown: string }

export interface DeliveredItem {
  uid: string
  documentId: string
  /** `null` where the type is not localised. */
  locale: string | null
  title: string
  updatedAt: string
  /** 0 to 1, of the channels asked for. */
  completeness: number
  reason: Reason[]
}

/** A document like another one. */
export interface RelatedItem
  extends Pick<DeliveredItem, 'uid' | 'documentId' | 'locale' | 'title' | 'updatedAt'> {
  /** 0 to 1: the same on every channel. */
  score: number
  /** Keys of the terms that both have, or that both have something below. */
  because: string[]
}

export interface RelatedAnswer {
  data: RelatedItem[]
}

export interface ExcludedItem extends Omit<DeliveredItem, 'reason'> {
  status: 'draft' | 'published'
  obstacles: Obstacle[]
}

/** Values of one facet, those of most documents first. */
export interface Facet {
  values: { value: string; count: number }[]
  /** False: there are more documents, or more values, than are counted. */
  isComplete: boolean
}

export interface DeliverAnswer {
  data: DeliveredItem[]
  meta: {
    /** `page[after]` of the next page; absent on the last one. A page may be shorter than was asked, and not the last. */
    next?: string
    at: string
    /** With `facets`: of all documents that are found, on whatever page, how many have which value. */
    facets?: Record<string, Facet>
    /** With `explain`: the latest documents that are not shown, each with why. */
    excluded?: ExcludedItem[]
  }
}

export interface Concept {
  key: string
  label: Localized | Record<string, string>
}

/** `GET /omnichannel/targeting`: what the simulator and the matrix may be asked. */
export interface TargetingChoices {
  personas: Concept[]
  stages: Concept[]
  segments: Concept[]
  audiences: Concept[]
  channels: { id: string; title: Localized }[]
  locales: string[]
  types: { uid: string; name: string; kind: 'collectionType' | 'singleType' }[]
}

/** `GET /omnichannel/matrix`: documents for each persona in each stage, on one channel or on any. */
export interface MatrixAnswer {
  personas: Concept[]
  stages: Concept[]
  channels: string[]
  /** Documents that name the persona and the stage; a cell that is not here has none. */
  cells: { persona: string; stage: string; channel: string; count: number }[]
  /** Documents that name no persona or no stage, and are shown in many cells. */
  everybody: number
}

export const DELIVER_PATHS = {
  simulate: '/omnichannel/simulate',
  matrix: '/omnichannel/matrix',
  targeting: '/omnichannel/targeting',
} as const
