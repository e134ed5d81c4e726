// The rules of the terms of a document: what may stop its publication.
import type { Rule } from '@kanaal/types'
import { schemeRequired } from './scheme-required.ts'
import { termOutside } from './term-outside.ts'
import { termUnpublished } from './term-unpublished.ts'
import { termsTooFew } from './terms-too-few.ts'
import { termsTooMany } from './terms-too-many.ts'

export const termRules: Rule<'document'>[] = [
  schemeRequired,
  termOutside,
  termUnpublished,
  termsTooFew,
  termsTooMany,
]

export { schemeRequired, termOutside, termsTooFew, termsTooMany, termUnpublished }
