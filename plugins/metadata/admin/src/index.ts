// The plugin's admin half: it brings the opt-in toggle and its sentences, and shows nothing of its own yet.
import { addOptInToggle, loadTranslations, type Translation } from '@kanaal/strapi-kit/strapi-admin'
import type { StrapiApp } from '@strapi/admin/strapi-admin'

const PLUGIN_ID = 'content-metadata'

export default {
  register(app: Pick<StrapiApp, 'registerPlugin'>): void {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID })
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    addOptInToggle(app)
  },

  registerTrads: ({ locales }: { locales: string[] }): Promise<Translation[]> =>
    loadTranslations(locales, PLUGIN_ID, {}),
}
