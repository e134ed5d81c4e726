// SKOS vocabularies in memory: labels and walks. Parsing, checks and tagging build on these.
export { type ConceptIndex, createConceptIndex } from './concept-index.ts'
export { labelOf } from './label-of.ts'
