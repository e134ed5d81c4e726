// A number of words and a language to the minutes that a silent reader needs.
import { languageOf } from './words-of.ts'

/** Words a minute, silent reading of English non-fiction: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 (read 2026-11-21). */
const WORDS_PER_MINUTE = 238

/**
 * Words a minute of the same texts in 17 languages, read aloud: Trauzettel-Klosinski and Dietz 2012, table 2,
 * https://doi.org/10.1167/iovs.11-8284 (as reprinted elsewhere, 2026-11-22). Their ratio to English carries over to silent reading.
 */
const ALOUD: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
}

/** Languages that nobody measured are read at the speed of English. */
export const wordsPerMinute = (locale: string): number => {
  const english = ALOUD.en ?? WORDS_PER_MINUTE
  return Math.round((WORDS_PER_MINUTE * (ALOUD[languageOf(locale)] ?? english)) / english)
}

/** Whole minutes, at least 1. */
export const readingMinutes = (words: number, locale: string): number =>
  Math.max(1, Math.round(words / wordsPerMinute(locale)))
