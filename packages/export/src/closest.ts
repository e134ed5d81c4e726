// A name that nobody knows to the one that was probably meant.
import { distance, closest as nearest } from 'fastest-levenshtein'

/** `closestTo('wbe', ['web', 'email'])` gives `'web'`; undefined where more than one letter in three is another. */
export function closestTo(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const guess = nearest(name, known)
  const isTwisted = lettersOf(guess) === lettersOf(name)
  return isTwisted || distance(name, guess) <= Math.max(1, Math.floor(name.length / 3)) ? guess : undefined
}

/** `, did you mean "web"?`, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const guess = closestTo(name, known)
  return guess === undefined ? '' : `, did you mean "${guess}"?`
}

const lettersOf = (name: string): string => Array.from(name).sort().join('')
