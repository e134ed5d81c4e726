// The stored value of `taxonomyTerms` -> assignments and refused suggestions, as whoever publishes reads it too.
import { type RefusedTerm, readAssigned } from '@kanaal/types'

export { readAssigned }

export const keyOfRefused = (refused: RefusedTerm): string =>
  typeof refused === 'string' ? refused : refused.key

export const refusedKeys = (value: unknown): string[] => readAssigned(value).rejected.map(keyOfRefused)
