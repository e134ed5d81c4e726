// The plugin's admin half: a page of overviews, a panel beside the form, a widget on the home page, and the opt-in toggle.
import {
  addOptInToggle,
  addSidePanel,
  loadTranslations,
  type Translation,
} from '@kanaal/strapi-kit/strapi-admin'
import type { StrapiApp } from '@strapi/admin/strapi-admin'
import { Information } from '@strapi/icons'
import { ACTIONS, PLUGIN_ID } from '../../shared/contracts'
import { ASSETS_LINK, HISTORY_LINK, PAGE_PATH, POLICIES_LINK } from './admin-paths'
import { MetadataPanel } from './components/panel/MetadataPanel'
import { intlLabel } from './hooks/use-translate'

const permissions = [{ action: ACTIONS.read, subject: null }]

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID })
    app.addMenuLink({
      to: PAGE_PATH,
      icon: Information,
      intlLabel: intlLabel('page.title'),
      permissions,
      Component: () => import('./pages/OverviewPage'),
    })
    app.widgets.register({
      pluginId: PLUGIN_ID,
      id: 'care',
      icon: Information,
      title: intlLabel('widget.title'),
      permissions,
      component: async () => (await import('./components/widget/CareWidget')).default,
    })
  },

  bootstrap(app: Pick<StrapiApp, 'addSettingsLink' | 'getPlugin'>): void {
    addSidePanel(app, MetadataPanel)
    addOptInToggle(app)
    app.addSettingsLink({ id: PLUGIN_ID, intlLabel: intlLabel('settings.section') }, [
      {
        id: `${PLUGIN_ID}-policies`,
        to: POLICIES_LINK,
        intlLabel: intlLabel('policy.title'),
        permissions,
        Component: () => import('./pages/PoliciesPage'),
      },
      {
        id: `${PLUGIN_ID}-assets`,
        to: ASSETS_LINK,
        intlLabel: intlLabel('asset.title'),
        permissions,
        Component: () => import('./pages/AssetsPage'),
      },
      {
        id: `${PLUGIN_ID}-changes`,
        to: HISTORY_LINK,
        intlLabel: intlLabel('history.title'),
        permissions,
        Component: () => import('./pages/HistoryPage'),
      },
    ])
  },

  registerTrads: ({ locales }: { locales: string[] }): Promise<Translation[]> =>
    loadTranslations(locales, PLUGIN_ID, {
      en: () => import('./translations/en.json'),
      nl: () => import('./translations/nl.json'),
    }),
}
