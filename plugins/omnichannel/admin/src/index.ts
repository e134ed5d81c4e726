// The plugin's admin half: a panel beside the form, pages in the menu, a widget, a page in the settings, and the opt-in toggle.
import {
  addFirstSidePanel,
  addOptInToggle,
  loadTranslations,
  type Translation,
} from '@kanaal/strapi-kit/strapi-admin'
import type { StrapiApp } from '@strapi/admin/strapi-admin'
import { Cast, User } from '@strapi/icons'
import { ACTIONS, PLUGIN_ID } from '../../shared/contracts'
import { PAGE_PATH, SETTINGS_LINK, TARGETING_PATH } from './admin-paths'
import { ChannelsPanel } from './components/panel/ChannelsPanel'
import { intlLabel } from './hooks/use-translate'

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID })
    app.addMenuLink({
      to: PAGE_PATH,
      icon: Cast,
      intlLabel: intlLabel('page.title'),
      permissions: [{ action: ACTIONS.preview, subject: null }],
      Component: () => import('./pages/ReadinessPage'),
    })
    app.addMenuLink({
      to: TARGETING_PATH,
      icon: User,
      intlLabel: intlLabel('targeting.title'),
      permissions: [{ action: ACTIONS.targeting, subject: null }],
      Component: () => import('./pages/TargetingPage'),
    })
    app.widgets.register({
      pluginId: PLUGIN_ID,
      id: 'unready',
      icon: Cast,
      title: intlLabel('widget.title'),
      permissions: [{ action: ACTIONS.preview, subject: null }],
      component: async () => (await import('./components/widget/UnreadyWidget')).default,
    })
  },

  bootstrap(app: Pick<StrapiApp, 'addSettingsLink' | 'getPlugin'>): void {
    addFirstSidePanel(app, ChannelsPanel)
    addOptInToggle(app)
    app.addSettingsLink(
      { id: PLUGIN_ID, intlLabel: intlLabel('settings.section') },
      {
        id: `${PLUGIN_ID}-content-types`,
        to: SETTINGS_LINK,
        intlLabel: intlLabel('settings.link'),
        permissions: [{ action: ACTIONS.settings, subject: null }],
        Component: () => import('./pages/SettingsPage'),
      },
    )
  },

  registerTrads: ({ locales }: { locales: string[] }): Promise<Translation[]> =>
    loadTranslations(locales, PLUGIN_ID, {
      en: () => import('./translations/en.json'),
      nl: () => import('./translations/nl.json'),
    }),
}
