// A document and its site to resolved metadata: every value with its fall-back applied, and where it came from.
import { documentUrl, safeUrl } from '@kanaal/content'
import type { Alternate, Author, Document, Inputs, Site, Term } from '@kanaal/types'
import { countWordsOf } from './count-words-of.ts'
import { readingMinutes } from './extract/reading-time.ts'
import { extractDescription } from './extract-description.ts'
import { extractTitle } from './extract-title.ts'
import { happeningOf } from './happening-of.ts'
import { offerOf } from './offer-of.ts'
import { questionsOf } from './questions-of.ts'
import { resolveImage } from './resolve-image.ts'
import type { Provenance, ResolvedMetadata, ResolvedTerm } from './resolved.ts'
import { termLabel } from './term-label.ts'
import { validityAt } from './validity.ts'

export interface ResolveMetadataOptions {
  site: Site
  inputs?: Inputs
  /** ISO instant; without it `status` is undefined. */
  now?: string | undefined
  /** The same document in other languages, where the caller knows them. */
  alternates?: Alternate[]
}

/**
 * Applies all fall-backs. Pure: the same document, site and inputs give the same values.
 *
 * `{ title: 'Back to school', description: 'Extracted from the lead.', url: 'https://example.org/en/back-to-school/', … }`
 */
export const resolveMetadata = (document: Document, options: ResolveMetadataOptions): ResolvedMetadata => {
  const { metadata, locale } = document
  const { site, inputs } = options
  const title = titleOf(document, site)
  const description = descriptionOf(document)
  const url = documentUrl(site, document)
  const canonical = webAddress(metadata.canonical, url)
  const image = resolveImage(document, site, url, inputs)
  const terms = termsOf(document, inputs)
  const words = countWordsOf(document)
  return {
    id: document.id,
    type: document.type,
    locale,
    dir: document.dir,
    site,
    title: title.value,
    description: description?.value,
    url,
    canonical: canonical ?? url,
    image: image?.image,
    date: metadata.date,
    modified: metadata.modified,
    validFrom: metadata.validFrom,
    validUntil: metadata.validUntil,
    status: validityAt(options.now, metadata.validFrom, metadata.validUntil, site.timeZone),
    authors: authorsOf(document, url),
    terms,
    keywords: keywordsOf(document, terms),
    words,
    readingMinutes: readingMinutes(words, locale),
    rights: metadata.rights,
    license: metadata.license,
    draft: metadata.draft ?? false,
    offer: offerOf(document.facts, metadata),
    happening: happeningOf(document, site.timeZone),
    questions: questionsOf(document.tree),
    alternates: options.alternates ?? [],
    provenance: {
      title: title.from,
      description: description?.from,
      canonical: canonical ? 'own' : 'site',
      image: image?.from,
    },
  }
}

interface Value {
  value: string
  from: Provenance
}

const titleOf = (document: Document, site: Site): Value => {
  const own = oneLine(document.metadata.title)
  if (own) return { value: own, from: 'own' }
  const text = extractTitle(document)
  return text ? { value: text, from: 'extracted' } : { value: site.name, from: 'site' }
}

const descriptionOf = (document: Document): Value | undefined => {
  const own = oneLine(document.metadata.description)
  if (own) return { value: own, from: 'own' }
  const extracted = extractDescription(document)
  return extracted ? { value: extracted, from: 'extracted' } : undefined
}

/** An author's address is followed by machines, so it is a web address or nothing. */
const authorsOf = ({ metadata }: Document, page: string): Author[] =>
  (metadata.authors ?? []).map(({ url, ...author }) => {
    const safe = webAddress(url, page)
    return safe ? { ...author, url: safe } : author
  })

const webAddress = (written: string | undefined, page: string): string | undefined => {
  const safe = written && safeUrl(written, page)
  return safe && /^https?:/.test(safe) ? safe : undefined
}

const termsOf = (document: Document, inputs: Inputs | undefined): ResolvedTerm[] =>
  document.terms.filter(isAbout).map((term) => {
    const known: Term = inputs?.terms[term.key] ?? term
    return { key: term.key, label: termLabel(known, document.locale), uri: known.uri }
  })

/** Whom a text is for and what it is to achieve is nothing that it is about. */
const FOR_WHOM = new Set(['audience', 'journeyStage', 'purpose'])
const isAbout = ({ role }: Term): boolean => role === undefined || !FOR_WHOM.has(role)

/** A concept is named by its label, in whatever field its key stands. */
const keywordsOf = ({ metadata }: Document, terms: ResolvedTerm[]): string[] => {
  const isTerm = new Set(terms.map(({ key }) => key))
  const { keywords = [], tags = [], topics = [], categories = [] } = metadata
  const written = [...keywords, ...tags, ...topics, ...categories].filter((word) => !isTerm.has(word))
  const all = [...written, ...terms.map((term) => term.label)]
  const byFolded = new Map<string, string>()
  for (const word of all.map(oneLine)) {
    const folded = word.toLowerCase()
    if (word !== '' && !byFolded.has(folded)) byFolded.set(folded, word)
  }
  return [...byFolded.values()]
}

const oneLine = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
