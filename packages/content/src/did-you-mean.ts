// A misspelt name and the names there are to the one that was probably meant.
import { closest, distance } from 'fastest-levenshtein'

/** `didYouMean('wbe', ['web', 'email'])` gives `'web'`; undefined where more than one letter in three is another. */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const guess = closest(name, known)
  const isTwisted = lettersOf(guess) === lettersOf(name)
  return isTwisted || distance(name, guess) <= Math.max(1, Math.floor(guess.length / 3)) ? guess : undefined
}

const lettersOf = (name: string): string => Array.from(name).sort().join('')
