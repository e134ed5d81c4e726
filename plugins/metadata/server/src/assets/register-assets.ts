// A registering Strapi -> one that reads what images say of themselves, and holds publications to their rights.
import type { Kit } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { getService } from '../get-service'
import { followUploads } from './follow-uploads'
import { createLeaseGate } from './lease-gate'

export function registerAssets(strapi: Core.Strapi, kit: Kit): void {
  kit.gates.set('content-metadata-assets', createLeaseGate(strapi))
  kit.fileTexts.set('content-metadata', (hashes, locale) =>
    getService(strapi, 'assets').textsOf(hashes, locale),
  )
  if (strapi.plugin('upload')) followUploads(strapi)
}
