// A registering Strapi -> one with tables for concepts, and an index that follows `taxonomyTerms` of documents.
import { addIndex, registerKit } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { assignmentIndex } from './assignment-index'
import { offerTerms } from './offer-terms'
import { addTables } from './vocabulary/tables'

export function register({ strapi }: { strapi: Core.Strapi }): void {
  addTables(strapi)
  const kit = registerKit(strapi)
  addIndex(strapi, kit, 'taxonomy', assignmentIndex)
  offerTerms(strapi, kit)
}
