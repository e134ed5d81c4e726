// What plugins offer to those who look for documents: tables to read and sub-queries to join, never lists of ids.
import type { ConceptMatch, Document } from '@kanaal/types'
import type { Sql } from './tables'

/** A Knex query that has not been sent. */
export type SubQuery = ReturnType<Sql>

/**
 * Rows of documents, by the plugin that knows their metadata.
 *
 * `documents` has one row for every document, locale and status: `doc` (as `documentNumber`), `uid`, `document_id`,
 * `locale`, `status`, `title`, `owner`, `campaign`, `score`, `is_ready`, `valid_from`, `valid_until`, `updated_at`,
 * `precedence`, and for each of `personas, segments, audiences, stages` how many the document names, in `left_out` how many it leaves out. `facets` has
 * one for each of these (`persona`, `not-persona` …) and each channel: `doc`, `status`, `facet`, `value`, `valid_from`,
 * `valid_until`, `score`. Moments are milliseconds since 1970.
 */
export interface MetadataSource {
  documents: string
  facets: string
}

/** Documents by their terms, by the plugin that knows vocabularies. */
export interface TermSource {
  expansions: readonly string[]
  /** The same, where readers see vocabularies otherwise than those who work on them. */
  asReadersSee(): Promise<TermSource>
  /** Gives `doc` of every published document that has one of these terms, or one around them. */
  documentsWith(sql: Sql, terms: readonly string[], expand: string): SubQuery
  /** Those most like a published document by their terms, the most like it first; not what is shown of them, and to whom. */
  relatedTo(sql: Sql, scope: RelatedScope): Promise<ScoredDocument[]>
  /** Gives `doc` and `value`, the key of a concept of one scheme, for every published document that has it. */
  assigned(sql: Sql, scheme: string): SubQuery
  /** The concepts of every scheme of a kind, such as `persona`, in its order. */
  conceptsOf(kind: string): Promise<{ key: string; label: Record<string, string> }[]>
  /** Those of one scheme, at most so many. */
  conceptsIn(scheme: string, limit: number): Promise<{ key: string; label: Record<string, string> }[]>
  /** Those of these keys that there are, deprecated ones too. */
  conceptsNamed(keys: readonly string[]): Promise<{ key: string; label: Record<string, string> }[]>
  schemes(): Promise<{ key: string; label: Record<string, string> }[]>
  /** Differs where any concept does. */
  versions(): Promise<string>
  /** What concepts of these schemes are called, as readers see them; one that is no longer used is not among them. */
  labelsOf(schemes: readonly string[]): Promise<LabelledConcept[]>
  /**
   * Finds concepts that a text names, without those that an editor refused for it.
   *
   * @param stored what stands in `taxonomyTerms`
   */
  taggerFor(stored: unknown): Promise<(document: Document) => ConceptMatch[]>
}

/** A document, and among which others its like are looked for. */
export interface RelatedScope {
  doc: number
  uids: readonly string[]
  /** `''` for what is not localised. */
  locales: readonly string[]
}

export interface ScoredDocument {
  doc: number
  /** 0 to 1. */
  score: number
  /** Keys of the terms that both have, or that both have something below. */
  because: string[]
}

/** By language, without what has none. */
export interface LabelledConcept {
  scheme: string
  prefLabel: Record<string, string>
  altLabel: Record<string, string[]>
}

/** What people wrote in the admin over the policies of the configuration. */
export interface PolicySource {
  /** Cheap, and asked often: differs where any policy does. */
  revision(): Promise<string>
  list(): Promise<object[]>
}

export interface Sources {
  metadata?: MetadataSource
  terms?: TermSource
  policies?: PolicySource
}
