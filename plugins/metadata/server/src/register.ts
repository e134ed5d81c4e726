// A registering Strapi -> one whose participating types hold `contentMetadata`.
import { registerKit } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerKit(strapi)
}
