// The plugin's admin half: a page in the menu, a panel beside the form, a field, and the opt-in toggle.
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
import { pickerField } from './picker-field'

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
    // Strapi's type knows its own options only; its builder takes those of a field of one's own as `options.<name>`.
    app.customFields.register(pickerField as unknown as Parameters<typeof app.customFields.register>[0])
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
