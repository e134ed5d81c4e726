// A content type -> the attributes in which its documents bear terms.
import type { Core } from '@strapi/strapi'
import { pickersOf } from './picker/pickers-of'

/** The attribute that every document has; fields of the picker have names of their own. */
export const FIELD = 'taxonomyTerms'

export const termFieldsOf = (strapi: Core.Strapi, uid: string): string[] => [
  FIELD,
  ...pickersOf(strapi, uid).map(({ name }) => name),
]
