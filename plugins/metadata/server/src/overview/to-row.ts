// A row of the index with what belongs to it -> a document of a list, as the page shows it.
import { kitOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { ListName, OverviewRow } from '../../../shared/contracts'
import { fieldOf } from '../field-of'
import { type MetaFacetRow, NEVER } from '../index-rows'
import { standingOf } from '../standing'

/** A row of the index beside what is public of the same document. */
export interface FoundRow extends Record<string, unknown> {
  uid: string
  document_id: string
  locale: string
  status: string
  doc: number | string
  title: string
  score: number
  is_ready: unknown
  owner: string
  delegate: string | null
  team: string
  campaign: string
  review_due: number | string
  valid_until: number | string
  updated_at: number | string
  published_at: number | string | null
}

export function toRow(
  strapi: Core.Strapi,
  row: FoundRow,
  facets: readonly MetaFacetRow[],
  list: ListName,
  gone: ReadonlySet<string>,
  untranslated: string[],
): OverviewRow {
  const steward = { owner: row.owner, delegate: row.delegate ?? '', team: row.team }
  const { actor, isOwnerGone } = standingOf(steward, gone)
  const valuesOf = (name: string) => facets.filter(({ facet }) => facet === name).map(({ value }) => value)
  const missing = valuesOf('missing')
  const wanted = valuesOf('wanted')
  const drift = valuesOf('drift')
  const key = {
    overdue: 'reviewBy',
    escalated: 'reviewBy',
    ownerless: 'owner',
    expiring: 'validUntil',
    untagged: 'terms',
  }[list as string]
  const first = key ?? (list === 'drift' ? drift[0] : (missing[0] ?? wanted[0])) ?? 'owner'
  const fields = kitOf(strapi).participations.get(row.uid)?.fields ?? { body: [] }
  const kind = strapi.contentTypes[row.uid as keyof typeof strapi.contentTypes]?.kind
  return {
    uid: row.uid,
    isSingle: kind === 'singleType',
    documentId: row.document_id,
    locale: row.locale,
    status: statusOf(row),
    title: row.title,
    score: row.score,
    isReady: Boolean(row.is_ready),
    owner: row.owner,
    isOwnerGone,
    actor,
    team: row.team,
    campaign: row.campaign,
    reviewDue: toInstant(row.review_due),
    validUntil: toInstant(row.valid_until),
    missing,
    wanted,
    drift,
    untranslated,
    field: fieldOf(first, fields),
  }
}

/** Publishing copies the draft's time; only a later edit differs. */
function statusOf({ status, updated_at: edited, published_at: published }: FoundRow): OverviewRow['status'] {
  if (status === 'published') return 'published'
  if (published === null) return 'draft'
  return Number(published) < Number(edited) ? 'modified' : 'published'
}

const toInstant = (moment: number | string): string | null =>
  Number(moment) === NEVER ? null : new Date(Number(moment)).toISOString()
