// A registering Strapi -> one that refuses what cannot be stored or published, with tables that follow documents.
import { addIndex, registerKit } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { PLUGIN_ID } from '../../shared/contracts'
import { registerAssets } from './assets/register-assets'
import { createCopyBase } from './copy-base'
import { createGate } from './gate'
import { getService } from './get-service'
import { metadataIndexes } from './metadata-index'
import { offerSources } from './offer-sources'
import { createSharing } from './share-values'
import { createTargetCheck } from './stored/check-targets'
import { createWriteCheck } from './stored/check-write'
import { createWaive } from './waive'

export function register({ strapi }: { strapi: Core.Strapi }): void {
  const kit = registerKit(strapi)
  kit.checks.set(PLUGIN_ID, createWriteCheck(strapi))
  kit.gates.set(PLUGIN_ID, createGate(strapi))
  kit.waive = createWaive(strapi)
  kit.approverOf = (rule) => getService(strapi, 'policies').approverOf(rule)
  kit.writings.set(PLUGIN_ID, createSharing(strapi))
  kit.writings.set(`${PLUGIN_ID}-copy`, createCopyBase(strapi))
  kit.writings.set(`${PLUGIN_ID}-targets`, createTargetCheck(strapi))
  kit.refusals.set(PLUGIN_ID, (refusal) => getService(strapi, 'history').recordRefusal(refusal))
  kit.journals.set(PLUGIN_ID, (change) => getService(strapi, 'history').record(change))
  registerAssets(strapi, kit)
  offerSources(strapi, kit)
  for (const [name, index] of Object.entries(metadataIndexes(strapi))) addIndex(strapi, kit, name, index)
}
