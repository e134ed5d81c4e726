// The stored value of `taxonomyTerms` -> assignments and refused suggestions, as whoever publishes reads it too.
export { readAssigned } from '@kanaal/types'
