// A name that nobody knows to the words that offer the one that was probably meant.
import { didYouMean } from '@kanaal/content'

/** The end of a sentence: `, did you mean "web"?`, or a full stop. */
export function guessPhrase(name: string, known: readonly string[]): string {
  const guess = didYouMean(name, known)
  return guess === undefined ? '.' : `, did you mean "${guess}"?`
}
