// An evaluated document -> its rows in the two tables that queries about metadata read.
import { createHash } from 'node:crypto'
import type { Column, IndexedRow, IndexRow } from '@kanaal/strapi-kit/strapi-server'
import { documentNumber } from '@kanaal/strapi-kit/strapi-server'
import type { Evaluation } from './evaluate'

/** One row for every document, locale and status. */
export const META_INDEX = 'kanaal_meta_index'
/** One row for everything a document has several of: what is filtered by, and what differs by channel. */
export const META_FACET = 'kanaal_meta_facet'

/** Moments are milliseconds since 1970; what has no beginning begins here, what has no end ends there (9999-12-31). */
export const ALWAYS = 0
export const NEVER = 253_402_300_799_999

/** Whom a document may name, as those it is for and as those it is not for. */
export const TARGETED = ['persona', 'segment', 'audience', 'journeyStage'] as const
export type Targeted = (typeof TARGETED)[number]

/** Texts are `''` where there is none: NULL is never equal to itself. */
export const INDEX_COLUMNS = {
  /** `documentNumber` of the kit, as `kanaal_tax_assignment.doc`: tables of documents are joined by it, and by status. */
  doc: { type: 'biginteger' },
  title: { type: 'string' },
  /** `article@1.0.0` */
  profile: { type: 'string' },
  /** By which profiles, targets and defaults this row was made. */
  ruleset: { type: 'string' },
  /** 0 to 1: the mean of the channels that the document is meant for, as if every grace were over. */
  score: { type: 'float' },
  /** Nothing mandatory is missing on any of them. */
  is_ready: { type: 'boolean' },
  missing: { type: 'integer' },
  drifted: { type: 'integer' },
  terms: { type: 'integer' },
  owner: { type: 'string' },
  /** Who stands in for the owner. */
  delegate: { type: 'string' },
  team: { type: 'string' },
  campaign: { type: 'string' },
  purpose: { type: 'string' },
  sensitivity: { type: 'string' },
  license: { type: 'string' },
  /** The moment at which a review is overdue. */
  review_due: { type: 'biginteger' },
  valid_from: { type: 'biginteger' },
  /** The first moment at which it no longer holds. */
  valid_until: { type: 'biginteger' },
  /** How many it names; none means that it is for everybody. */
  personas: { type: 'integer' },
  segments: { type: 'integer' },
  audiences: { type: 'integer' },
  stages: { type: 'integer' },
  /** How many it leaves out, of all of these together. */
  left_out: { type: 'integer' },
  /** Of what fits a reader equally well the highest comes first. */
  precedence: { type: 'integer' },
  updated_at: { type: 'biginteger' },
} satisfies Record<string, Column>

/** `[doc, status]` finds one document; the others are what overviews and retrieval begin with. */
export const INDEX_INDEXES = [
  ['doc', 'status'],
  ['status', 'updated_at', 'doc'],
  // Retrieval goes through a type in one language from what takes precedence, then from its latest document on.
  ['uid', 'status', 'locale', 'precedence', 'updated_at', 'doc'],
  ['owner'],
  ['delegate'],
  ['review_due'],
  ['valid_until'],
  ['campaign'],
] as const

export const FACET_COLUMNS = {
  doc: { type: 'biginteger' },
  facet: { type: 'string' },
  value: { type: 'string' },
  /** Of a channel. */
  score: { type: 'float' },
  is_ready: { type: 'boolean' },
  /** Of a channel: the span in which it may show the document. Of what is missing: from when that refuses. */
  valid_from: { type: 'biginteger' },
  valid_until: { type: 'biginteger' },
} satisfies Record<string, Column>

export const FACET_INDEXES = [
  ['facet', 'value', 'status', 'doc'],
  // Holds all that retrieval asks of one document, so that it need not go on to the row.
  ['doc', 'facet', 'value', 'status', 'valid_from', 'valid_until', 'score'],
] as const

/**
 * `channel`: the targets it is meant for, each with score and span; a target without a row is one it is not meant for.
 * `persona`, `segment`, `audience`, `journeyStage`: keys; with `not-` before it: of those who are left out. `missing`, `wanted`: properties that are mandatory or
 * recommended, and absent. `drift`: values written for another text.
 */
export type Facet =
  | 'channel'
  | 'persona'
  | 'segment'
  | 'audience'
  | 'journeyStage'
  | `not-${Targeted}`
  | 'missing'
  | 'wanted'
  | 'drift'

/** A row of the second table, as it is read. */
export interface MetaFacetRow extends IndexedKey {
  doc: number
  facet: Facet
  value: string
  score: number | null
  is_ready: boolean | null
  valid_from: number | null
  valid_until: number | null
}
interface IndexedKey {
  uid: string
  document_id: string
  locale: string
  status: 'draft' | 'published'
}

export function toIndexRow(
  uid: string,
  documentId: string,
  { locale, status, values }: IndexedRow,
  evaluation: Evaluation,
): IndexRow {
  const { steward, targeting, channels, missing, drift } = evaluation
  const mean = channels.reduce((sum, { score }) => sum + score, 0) / Math.max(1, channels.length)
  return {
    locale,
    status,
    doc: documentNumber(uid, documentId, locale),
    title: short(evaluation.title),
    profile: evaluation.profile,
    ruleset: evaluation.ruleset,
    // What is meant for no target is published nowhere, however complete it is.
    score: mean,
    is_ready: channels.length > 0 && channels.every(({ isReady }) => isReady),
    missing: missing.length,
    drifted: drift.length,
    terms: evaluation.terms,
    owner: short(steward.owner),
    delegate: short(steward.delegate),
    team: short(steward.team),
    campaign: short(steward.campaign),
    purpose: short(steward.purpose),
    sensitivity: short(steward.sensitivity),
    license: short(steward.license),
    review_due: evaluation.reviewDue,
    valid_from: evaluation.validFrom,
    valid_until: evaluation.validUntil,
    personas: targeting.persona.length,
    segments: targeting.segment.length,
    audiences: targeting.audience.length,
    stages: targeting.journeyStage.length,
    left_out: TARGETED.reduce((sum, by) => sum + evaluation.notFor[by].length, 0),
    precedence: evaluation.precedence,
    updated_at: momentOf(values.updatedAt),
  }
}

export function toFacetRows(
  uid: string,
  documentId: string,
  { locale, status }: IndexedRow,
  { channels, targeting, notFor, missing, wanted, drift }: Evaluation,
): IndexRow[] {
  const doc = documentNumber(uid, documentId, locale)
  const row = (facet: Facet, value: string, more: Partial<MetaFacetRow> = {}): IndexRow => {
    const none = { score: null, is_ready: null, valid_from: null, valid_until: null }
    return { locale, status, doc, facet, value: short(value), ...none, ...more }
  }
  return [
    ...channels.map(({ target, score, isReady, validFrom, validUntil }) =>
      row('channel', target, { score, is_ready: isReady, valid_from: validFrom, valid_until: validUntil }),
    ),
    ...Object.entries(targeting).flatMap(([facet, keys]) => keys.map((key) => row(facet as Facet, key))),
    ...TARGETED.flatMap((by) => notFor[by].map((key) => row(`not-${by}`, key))),
    ...missing.map(({ key, enforcedFrom }) => row('missing', key, { valid_from: enforcedFrom })),
    ...wanted.map((key) => row('wanted', key)),
    ...drift.map((key) => row('drift', key)),
  ]
}

/** A column of a string holds 255 characters; two long values that begin alike stay two. */
function short(text: string): string {
  if (text.length <= 255) return text
  const mark = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return `${[...text.slice(0, 240)].join('').replace(/[\ud800-\udbff]$/, '')}… ${mark}`
}

const momentOf = (value: unknown): number => {
  const time = new Date(value as string | number | Date).getTime()
  return Number.isNaN(time) ? ALWAYS : time
}
