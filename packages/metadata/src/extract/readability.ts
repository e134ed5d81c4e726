// A document to how easy it is to read, by the measure of its language: a hint, never a gate.
import type { Document } from '@kanaal/types'
import { segmenterFor } from '../segmenter-for.ts'
import { textBlocks } from '../text-blocks.ts'
import { countDutchSyllables, countEnglishSyllables } from './count-syllables.ts'
import { languageOf, wordsOf } from './words-of.ts'

export interface Readability {
  formula: 'flesch' | 'flesch-douma'
  /** 0 very hard to 100 very easy; can lie outside. */
  score: number
  wordsPerSentence: number
  syllablesPerWord: number
}

interface Measure {
  formula: Readability['formula']
  syllables: (word: string) => number
  score: (wordsPerSentence: number, syllablesPerWord: number) => number
}

const MEASURES: Record<string, Measure> = {
  /** Flesch 1948, https://doi.org/10.1037/h0057532. */
  en: {
    formula: 'flesch',
    syllables: countEnglishSyllables,
    score: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables,
  },
  /** Douma 1960, as https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php gives it (read 2026-11-22). */
  nl: {
    formula: 'flesch-douma',
    syllables: countDutchSyllables,
    score: (words, syllables) => 206.8 - 0.93 * words - 77 * syllables,
  },
}

/** Fewer words make a score of chance. */
const MIN_WORDS = 100

/** Undefined for other languages and for short texts: not supported is said, not guessed. */
export const readabilityOf = (
  document: Pick<Document, 'tree' | 'metadata' | 'locale'>,
): Readability | undefined => {
  const measure = MEASURES[languageOf(document.locale)]
  if (!measure) return undefined
  let sentences = 0
  let words = 0
  let syllables = 0
  for (const { text, node, zone } of textBlocks(document)) {
    if (node?.type !== 'paragraph' || zone === 'quote') continue
    for (const { segment } of segmenterFor(document.locale, 'sentence').segment(text)) {
      const said = wordsOf(segment).filter((word) => /^\p{L}/u.test(word))
      if (said.length === 0) continue
      sentences += 1
      words += said.length
      for (const word of said) syllables += measure.syllables(word)
    }
  }
  if (words < MIN_WORDS) return undefined
  const wordsPerSentence = words / sentences
  const syllablesPerWord = syllables / words
  const score = Math.round(measure.score(wordsPerSentence, syllablesPerWord))
  return { formula: measure.formula, score, wordsPerSentence, syllablesPerWord }
}
