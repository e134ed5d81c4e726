// A text to its words in lower case, and to those that say something of its subject.
import { functionWords } from './function-words.ts'

/** Letters and digits, with apostrophes and hyphens inside. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

/** Too short to name a subject, or a number. */
const SAYS_NOTHING = /^(?:.{1,2}|[\d.,'’-]+)$/u

/** Only in languages whose function words are known; elsewhere nothing is dropped but what is short. */
export const contentWordsOf = (text: string, locale: string): string[] => {
  const stop = functionWords[languageOf(locale)]
  return wordsOf(text).filter((word) => !SAYS_NOTHING.test(word) && !stop?.has(word))
}

export const languageOf = (locale: string): string => (locale.split('-')[0] ?? locale).toLowerCase()
