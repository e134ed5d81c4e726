// A registering Strapi -> one with tables of metadata that follow documents.
import { addIndex, registerKit } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { metadataIndexes } from './metadata-index'

export function register({ strapi }: { strapi: Core.Strapi }): void {
  const kit = registerKit(strapi)
  for (const [name, index] of Object.entries(metadataIndexes(strapi))) addIndex(strapi, kit, name, index)
}
