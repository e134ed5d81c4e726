// A registering Strapi -> one whose participating types have their attributes, and whose publications are judged.
import { registerKit } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { createGate } from './gate'

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerKit(strapi).gates.set('omnichannel', createGate(strapi))
}
