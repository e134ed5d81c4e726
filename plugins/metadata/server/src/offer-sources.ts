// A registering Strapi -> one whose other plugins may search by metadata, and judge by policies that people wrote here.
import type { Kit } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { getService } from './get-service'
import { META_FACET, META_INDEX } from './index-rows'

export function offerSources(strapi: Core.Strapi, { sources }: Kit): void {
  const policies = () => getService(strapi, 'policies')
  sources.metadata = { documents: META_INDEX, facets: META_FACET }
  sources.policies = { revision: () => policies().revision(), list: () => policies().inForce() }
}
