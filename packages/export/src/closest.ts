// A name that nobody knows to the one that was probably meant.
import { distance, closest as nearest } from 'fastest-levenshtein'

/** `closestTo('wbe', ['web', 'email'])` gives `'web'`; undefined where nothing is near. */
export function closestTo(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const guess = nearest(name, known)
  return distance(name, guess) <= Math.max(2, name.length / 3) ? guess : undefined
}

/** `, did you mean "web"?`, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const guess = closestTo(name, known)
  return guess === undefined ? '' : `, did you mean "${guess}"?`
}
