// A running CMS and a size -> its tables of metadata and terms filled with published documents nobody wrote, in two languages.
import { insertRows, kitOf } from '@kanaal/strapi-kit/strapi-server'
import type { Strapi } from '../e2e/start-cms.ts'

export const UID = 'api::article.article'
export const LOCALES = ['nl', 'en']
export const TARGETS = ['web', 'email', 'x', 'bluesky', 'mastodon', 'linkedin', 'kiosk', 'briefing']
export const PERSONAS = ['ouder', 'student', 'koper', 'twijfelaar', 'vakman', 'zoeker'].map(
  (key) => `persona:${key}`,
)
export const STAGES = ['orienteren', 'vergelijken', 'kopen', 'gebruiken', 'delen'].map(
  (key) => `journey:${key}`,
)

/** Milliseconds since 1970 of 2026-01-01: the first of the generated documents; each next one is a minute later. */
const FIRST = 1_767_225_600_000
const MINUTE = 60_000
const NEVER = 253_402_300_799_999
const BATCH = 2_000

export interface FilledDocuments {
  /** The moment of the latest one. */
  now: number
  /** Concepts that documents have, the commonest first. */
  terms: string[]
}

/** The same documents every time: what a document is follows from its number. */
export async function fillDocuments(strapi: Strapi, count: number): Promise<FilledDocuments> {
  const sql = strapi.db.connection
  const { metadata } = kitOf(strapi).sources
  if (!metadata) throw new Error('The plugin content-metadata is not installed.')
  const concepts: { key: string }[] = await sql('kanaal_concepts')
    .where({ scheme: 'topic' })
    .orderBy('key')
    .select('key')
  const terms = concepts.map(({ key }) => key)
  const last = FIRST + count * MINUTE
  for (let start = 0; start < count; start += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - start) }, (_, index) => start + index)
    const made = numbers.flatMap((number) =>
      LOCALES.map((locale, index) => documentOf(number, locale, index, last, terms)),
    )
    await insertRows(
      sql,
      metadata.documents,
      made.map(({ row }) => row),
    )
    await insertRows(
      sql,
      metadata.facets,
      made.flatMap(({ facets }) => facets),
    )
    await insertRows(
      sql,
      'kanaal_tax_assignment',
      made.flatMap(({ assignments }) => assignments),
    )
  }
  await sql.raw('analyze')
  return { now: last, terms }
}

/** Spread evenly, and the same on every machine: a multiplicative hash (Knuth, 2^32 divided by the golden ratio). */
const share = (number: number, salt: number): number =>
  (((number + salt * 7919) * 2654435761) % 4294967296) / 4294967296
const oneOf = <Item>(items: readonly Item[], at: number): Item | undefined =>
  items[Math.floor(at * items.length)]

function documentOf(number: number, locale: string, index: number, last: number, terms: readonly string[]) {
  const doc = 10_000_000_000 + number * 2 + index
  const document = 10_000_000_000 + number * 2
  const key = { uid: UID, document_id: `bench-${number}`, locale, status: 'published', doc }
  // One in five is over, one in twenty is for later.
  const age = share(number, 1)
  const valid_until = age < 0.2 ? last - MINUTE : age < 0.5 ? last + 30 * 24 * 60 * MINUTE : NEVER
  const valid_from = age > 0.95 ? last + MINUTE : 0
  const targets = share(number, 2) < 0.25 ? TARGETS.filter((_, at) => share(number, 10 + at) < 0.3) : TARGETS
  const personas =
    share(number, 3) < 0.4 ? [] : [oneOf(PERSONAS, share(number, 4) ** 2), oneOf(PERSONAS, share(number, 5))]
  const stages = share(number, 6) < 0.4 ? [] : [oneOf(STAGES, share(number, 7))]
  // One in ten says whom it is not for.
  const leftOut = share(number, 30) < 0.1 ? [oneOf(PERSONAS, share(number, 32))] : []
  const named = (facet: string, values: readonly (string | undefined)[]) =>
    [...new Set(values)].map((value) => ({
      ...key,
      facet,
      value,
      score: null,
      is_ready: null,
      valid_from: null,
      valid_until: null,
    }))
  const facets = [
    ...targets.map((value) => ({
      ...key,
      facet: 'channel',
      value,
      score: share(number, 8),
      is_ready: true,
      valid_from,
      valid_until,
    })),
    ...named('persona', personas),
    ...named('journeyStage', stages),
    ...named('not-persona', leftOut),
  ]
  const assigned = [...new Set([oneOf(terms, share(number, 9) ** 3), oneOf(terms, share(number, 20))])]
  return {
    row: {
      ...key,
      title: `Document ${number}`,
      profile: 'article@1.0.0',
      ruleset: 'bench',
      score: share(number, 8),
      is_ready: true,
      missing: 0,
      drifted: 0,
      terms: assigned.length,
      owner: '',
      team: '',
      campaign: '',
      purpose: '',
      sensitivity: '',
      license: '',
      review_due: NEVER,
      valid_from,
      valid_until,
      personas: new Set(personas).size,
      segments: 0,
      audiences: 0,
      stages: stages.length,
      left_out: leftOut.length,
      // One in twenty goes before the others.
      precedence: share(number, 31) < 0.05 ? 10 : 0,
      updated_at: FIRST + number * MINUTE,
    },
    facets,
    assignments: assigned.map((concept) => ({
      ...key,
      document,
      field: 'taxonomyTerms',
      concept,
      resolved: concept,
      role: '',
      weight: 1,
      provenance: 'manual',
    })),
  }
}
