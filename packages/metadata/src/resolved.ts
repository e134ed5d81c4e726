// The shape of resolved metadata: one value for each thing, and where it came from.
import type { Alternate, Author, Direction, Site } from '@kanaal/types'

/** `own`: the author wrote it; `extracted`: taken from the text; `site`: the same for every document. */
export type Provenance = 'own' | 'extracted' | 'site'

export interface ResolvedImage {
  /** Absolute. */
  url: string
  alt: string | undefined
  /** CSS px of the original. */
  width: number | undefined
  height: number | undefined
  mediaType: string | undefined
}

export interface ResolvedTerm {
  key: string
  label: string
  uri: string | undefined
}

/** The price a reader pays, from the document's facts. */
export interface Offer {
  price: string
  /** ISO 4217. */
  currency: string
  validUntil: string | undefined
}

/** When and where something happens, from the document's facts and dates. */
export interface Happening {
  start: string | undefined
  end: string | undefined
  place: string | undefined
}

export interface Question {
  question: string
  answer: string
}

export interface ResolvedMetadata {
  id: string
  type: string
  locale: string
  dir: Direction
  site: Site
  title: string
  description: string | undefined
  /** Absolute address of the page itself. */
  url: string
  /** Absolute address that search engines should show; the page itself unless the author names another. */
  canonical: string
  image: ResolvedImage | undefined
  /** As written: a plain date stays a date. */
  date: string | undefined
  modified: string | undefined
  validFrom: string | undefined
  validUntil: string | undefined
  /** Only where the caller gave a moment. */
  status: 'scheduled' | 'current' | 'expired' | undefined
  authors: Author[]
  terms: ResolvedTerm[]
  keywords: string[]
  words: number
  /** Whole minutes, at least 1. */
  readingMinutes: number
  rights: string | undefined
  license: string | undefined
  draft: boolean
  offer: Offer | undefined
  happening: Happening
  questions: Question[]
  alternates: Alternate[]
  provenance: {
    title: Provenance
    description: Provenance | undefined
    canonical: Provenance
    image: Provenance | undefined
  }
}
