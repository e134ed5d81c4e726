// A document to the words that its title, headings and text repeat, the weightiest first.
import type { Document } from '@kanaal/types'
import { textBlocks, type Zone } from '../text-blocks.ts'
import type { Extraction } from './extraction.ts'
import { functionWords } from './function-words.ts'
import { contentWordsOf, languageOf } from './words-of.ts'

const WEIGHTS: Record<Zone, number> = { title: 4, heading: 3, lead: 2, body: 1, quote: 1, metadata: 2 }
const MAX_KEYWORDS = 8
/** A word said once in the text is no subject. */
const MIN_SCORE = 3

/** Only where the function words of the language are known: a list of "und" and "der" would help nobody. */
export const keywords: Extraction<string[]> = {
  id: 'keywords',
  version: 1,
  extract(document: Document) {
    if (!(languageOf(document.locale) in functionWords)) return undefined
    const scores = new Map<string, number>()
    for (const { text, zone } of textBlocks(document)) {
      for (const word of contentWordsOf(text, document.locale))
        scores.set(word, (scores.get(word) ?? 0) + WEIGHTS[zone])
    }
    // A Map keeps the order of first use, and sorting is stable: equals stay in the order of the text.
    const found = [...scores].filter(([, score]) => score >= MIN_SCORE).sort(([, a], [, b]) => b - a)
    return found.length > 0 ? found.slice(0, MAX_KEYWORDS).map(([word]) => word) : undefined
  },
}
