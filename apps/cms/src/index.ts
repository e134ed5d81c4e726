// A booting Strapi -> the reference CMS: languages, first administrator, public API and the seeded campaign.
import type { Core } from '@strapi/strapi'
import { createFirstAdmin } from './bootstrap/create-first-admin'
import { createLocales, DEFAULT_LOCALE } from './bootstrap/create-locales'
import { grantPublicPermissions } from './bootstrap/grant-public-permissions'
import { importSeed } from './seed/import-seed'

export default {
  register() {
    // Read once, when Strapi makes its first locale (i18n, constants/default-locale).
    process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ??= DEFAULT_LOCALE
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await createLocales(strapi)
    await createFirstAdmin(strapi)
    await grantPublicPermissions(strapi)
    await importSeed(strapi)
  },
}
