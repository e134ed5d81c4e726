// The plugin's admin half: a page in the menu, a panel beside the form, and the opt-in toggle.
import {
  addOptInToggle,
  addSidePanel,
  loadTranslations,
  type Translation,
} from '@kanaal/strapi-kit/strapi-admin'
import type { StrapiApp } from '@strapi/admin/strapi-admin'
import { PriceTag } from '@strapi/icons'
import { ACTIONS, PLUGIN_ID } from '../../shared/contracts'
import { PAGE_PATH } from './admin-paths'
import { TermsPanel } from './components/panel/TermsPanel'
import { intlLabel } from './hooks/use-translate'

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID })
    app.addMenuLink({
      to: PAGE_PATH,
      icon: PriceTag,
      intlLabel: intlLabel('page.title'),
      permissions: [{ action: ACTIONS.read, subject: null }],
      Component: () => import('./pages/TaxonomyPage'),
    })
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    addSidePanel(app, TermsPanel)
    addOptInToggle(app)
  },

  registerTrads: ({ locales }: { locales: string[] }): Promise<Translation[]> =>
    loadTranslations(locales, PLUGIN_ID, {
      en: () => import('./translations/en.json'),
      nl: () => import('./translations/nl.json'),
    }),
}
