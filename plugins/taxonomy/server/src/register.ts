// A registering Strapi -> one with tables for concepts, the field "Terms", an index of terms and a gate that judges them.
import { addIndex, registerKit } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { PLUGIN_ID } from '../../shared/contracts'
import { createAssignmentIndex } from './assignment-index'
import { createWriteCheck } from './check-write'
import { createTermsGuard } from './guard-terms'
import { offerTerms } from './offer-terms'
import { createGate } from './picker/gate'
import { addTables } from './vocabulary/tables'

export function register({ strapi }: { strapi: Core.Strapi }): void {
  addTables(strapi)
  // Before the kit reads content types: an attribute of an unknown field stops the boot.
  strapi.customFields.register({
    name: 'terms',
    plugin: PLUGIN_ID,
    type: 'json',
    inputSize: { default: 6, isResizable: true },
  })
  const kit = registerKit(strapi)
  addIndex(strapi, kit, 'taxonomy', createAssignmentIndex(strapi))
  kit.checks.set('taxonomy', createWriteCheck(strapi))
  kit.gates.set('taxonomy', createGate(strapi))
  kit.writings.set('taxonomy', createTermsGuard(strapi))
  offerTerms(strapi, kit)
}
