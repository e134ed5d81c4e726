// A policy's matches and a document to the places where the text has them.
import type { Document, Place, Site } from '@kanaal/types'
import { type TextBlock, textBlocks } from '../text-blocks.ts'
import type { DetectorContext, Span } from './detectors/detector.ts'
import { detectors } from './detectors/index.ts'
import { createPhraseFinder } from './find-phrases.ts'
import { placeInBlock } from './place-in-block.ts'
import type { Match } from './policy.ts'

export interface Hit extends Span {
  place: Place
}

export type FindSpans = (text: string, context: DetectorContext) => Span[]

/** One function for all matches: phrases are read together, in one pass. */
export const createSpanFinder = (matches: readonly Match[]): FindSpans => {
  const words = matches.flatMap((match) => ('words' in match ? match.words : []))
  const phrases = words.length > 0 ? createPhraseFinder(words) : () => []
  const own = matches.flatMap((match) => ('detector' in match ? [detectors[match.detector]] : []))
  return (text, context) =>
    [...phrases(text), ...own.flatMap((detect) => detect(text, context))].sort((a, b) => a.start - b.start)
}

/** Not read: what somebody else said. */
const isOurs = ({ zone }: TextBlock): boolean => zone !== 'quote'

export const findHits = (
  find: FindSpans,
  document: Document,
  site: Site,
  allow: readonly string[] = [],
): Hit[] => {
  const allowed = [...allow, site.organization?.email ?? ''].filter(Boolean).map((text) => text.toLowerCase())
  // What was declared once as a fact is what the rule asks for.
  const contacts = document.facts.filter(({ unit }) => unit === 'phone' || unit === 'email')
  const declared = new Set(
    contacts.flatMap(({ value, text = value }) => [
      value.toLowerCase(),
      text.toLowerCase(),
      ...[value, text].map(lastDigits).filter(Boolean),
    ]),
  )
  const isAllowed = (text: string): boolean => {
    const folded = text.toLowerCase()
    if (declared.has(folded) || declared.has(lastDigits(text))) return true
    return allowed.some((one) => folded === one || (one.startsWith('@') && folded.endsWith(one)))
  }
  const context = { locale: document.locale, site }
  return textBlocks(document)
    .filter(isOurs)
    .flatMap((block) =>
      find(block.text, context)
        .filter(({ text }) => !isAllowed(text))
        .map((span) => ({ ...span, place: placeInBlock(block, span, document) })),
    )
}

/** Digits that are the same with and without the country's code; empty where there are too few to be a number. */
const lastDigits = (text: string): string => {
  const digits = text.replace(/\D/g, '')
  return digits.length < 9 ? '' : digits.slice(-9)
}
