// A booting Strapi -> the reference CMS: languages, first administrator, public API and the seeded campaign.
import type { Core } from '@strapi/strapi'
import { createFirstAdmin } from './bootstrap/create-first-admin'
import { createLocales } from './bootstrap/create-locales'
import { grantDeskPermissions } from './bootstrap/grant-desk-permissions'
import { grantPublicPermissions } from './bootstrap/grant-public-permissions'
import { importSeed } from './seed/import-seed'

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await createLocales(strapi)
    await createFirstAdmin(strapi)
    await grantPublicPermissions(strapi)
    await grantDeskPermissions(strapi)
    await importSeed(strapi)
  },
}
