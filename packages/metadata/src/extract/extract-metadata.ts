// A document to all that its text says of itself, each value with the rule and version that took it.
import type { ConceptMatch, Document } from '@kanaal/types'
import { countWordsOf } from '../count-words-of.ts'
import { extractDescription } from '../extract-description.ts'
import { extractTitle } from '../extract-title.ts'
import { textBlocks } from '../text-blocks.ts'
import { detectLanguage } from './detect-language.ts'
import type { Extracted, Extraction } from './extraction.ts'
import { keywords } from './keywords.ts'
import { type Outline, outlineOf } from './outline.ts'
import { type Readability, readabilityOf } from './readability.ts'
import { readingMinutes } from './reading-time.ts'

/** The values by name; a new name is one line in `extractions`. */
export interface ExtractedValues {
  title: string
  description: string
  image: { src: string; alt?: string }
  language: string
  keywords: string[]
  words: number
  readingMinutes: number
  readability: Readability
  outline: Outline
}

const rule = <Value>(
  id: string,
  version: number,
  extract: (document: Document) => Value | undefined,
): Extraction<Value> => ({ id, version, extract })

export const extractions: { [Name in keyof ExtractedValues]: Extraction<ExtractedValues[Name]> } = {
  title: rule('opening-words', 1, extractTitle),
  description: rule('lead-to-sentence', 1, extractDescription),
  image: rule('first-image', 1, (document) => {
    const [first] = outlineOf(document).images
    return first && { src: first.src, ...(first.alt !== undefined && { alt: first.alt }) }
  }),
  language: rule('function-words', 1, (document) =>
    detectLanguage(
      textBlocks(document)
        .map(({ text }) => text)
        .join('\n'),
    ),
  ),
  keywords,
  words: rule('words', 1, countWordsOf),
  readingMinutes: rule('reading-time', 2, (document) =>
    readingMinutes(countWordsOf(document), document.locale),
  ),
  readability: rule('readability', 1, readabilityOf),
  outline: rule('outline', 1, outlineOf),
}

/** Concepts of the site's vocabularies that a text names, the best first; the same text gives the same ones. */
export type ConceptTagger = (document: Document) => readonly ConceptMatch[]

export interface ExtractOptions {
  /** Who knows the vocabularies; without one there are no matches. */
  tagger?: ConceptTagger | undefined
}

export type ExtractedMetadata = { [Name in keyof ExtractedValues]?: Extracted<ExtractedValues[Name]> } & {
  matches?: Extracted<readonly ConceptMatch[]>
}

/** Deterministic: the same document gives the same values. What a rule does not find is absent. */
export const extractMetadata = (document: Document, { tagger }: ExtractOptions = {}): ExtractedMetadata => {
  const rules: Record<string, Extraction<unknown>> = {
    ...extractions,
    ...(tagger && { matches: matchesBy(tagger) }),
  }
  return Object.fromEntries(
    Object.entries(rules).flatMap(([name, { id, version, extract }]) => {
      const value = extract(document)
      return value === undefined ? [] : [[name, { value, rule: id, version }]]
    }),
  )
}

const matchesBy = (tagger: ConceptTagger): Extraction<readonly ConceptMatch[]> =>
  rule('taxonomy-matches', 1, (document) => {
    const matches = tagger(document)
    return matches.length > 0 ? matches : undefined
  })
