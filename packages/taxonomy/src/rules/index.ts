// The rules of the terms of a document: what may stop its publication.
import type { TermRule } from './define-term-rule.ts'
import { schemeRequired } from './scheme-required.ts'
import { termOutside } from './term-outside.ts'
import { termUnpublished } from './term-unpublished.ts'
import { termsTooFew } from './terms-too-few.ts'
import { termsTooMany } from './terms-too-many.ts'

export const termRules: TermRule[] = [schemeRequired, termOutside, termUnpublished, termsTooFew, termsTooMany]

export type { JudgedField, JudgedTerm, JudgedTerms, TermRule } from './define-term-rule.ts'
export { schemeRequired, termOutside, termsTooFew, termsTooMany, termUnpublished }
