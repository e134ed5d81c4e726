// A misspelt name and the names there are to the one that was probably meant.
import { closest, distance } from 'fastest-levenshtein'

/** Undefined where nothing is near: at most one letter in three may differ. */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const guess = closest(name, known)
  return distance(name, guess) <= Math.max(1, Math.floor(guess.length / 3)) ? guess : undefined
}
