// A document to the values that somebody wrote by hand for a text that is no longer this one.
import type { Document } from '@kanaal/types'
import { contentWordsOf } from '../extract/words-of.ts'
import { textBlocks } from '../text-blocks.ts'
import { likenessOf, sketchOf } from './sketch-of.ts'

export interface Drift {
  key: string
  /** Share of the text that is as it was when the value was written, 0 to 1. */
  likeness: number
  /** Share of the value's own words that the text still holds, 0 to 1. */
  fit: number
}

/** Below it the text is another one: about a sixth of its words were replaced. */
const CHANGED = 0.5
/** With fewer of its words in the text, the value speaks of something else. */
const FITS = 0.75
/** A text of which so little is left was written anew: even a value that fits wants to be read again. */
const REWRITTEN = 0.15

/** What `metadata.overrides` needs to know of the text when a value is written by hand. */
export const sketchOfDocument = (document: Pick<Document, 'tree'>): string => sketchOf(bodyText(document))

export const driftOf = (document: Pick<Document, 'tree' | 'metadata' | 'locale'>): Drift[] => {
  const { overrides = {}, ...values } = document.metadata
  const written = Object.entries(overrides)
  if (written.length === 0) return []
  const body = bodyText(document)
  const now = sketchOf(body)
  const known = new Set(contentWordsOf(body, document.locale))
  return written.flatMap(([key, { sketch }]) => {
    const value = Object.hasOwn(values, key) ? values[key as keyof typeof values] : undefined
    if (typeof value !== 'string') return []
    const words = contentWordsOf(value, document.locale)
    const fit = words.length === 0 ? 1 : words.filter((word) => known.has(word)).length / words.length
    const likeness = likenessOf(sketch, now)
    return likeness < REWRITTEN || (likeness < CHANGED && fit < FITS) ? [{ key, likeness, fit }] : []
  })
}

/** The text alone: a title or description that was changed is no change of the text. */
const bodyText = ({ tree }: Pick<Document, 'tree'>): string =>
  textBlocks({ tree, metadata: {} })
    .map(({ text }) => text)
    .join('\n')
