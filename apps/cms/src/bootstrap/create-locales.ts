// A fresh database -> one with the languages of the campaign, Dutch first.
import type { Core } from '@strapi/strapi'

export const DEFAULT_LOCALE = 'nl'

const LOCALES = [
  { code: 'nl', name: 'Nederlands (nl)' },
  { code: 'en', name: 'English (en)' },
]

/** On the first boot only: later the choice is the administrator's. */
export async function createLocales(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'kanaal-cms' })
  if (await store.get({ key: 'locales' })) return
  const locales = strapi.plugin('i18n').service('locales')
  for (const locale of LOCALES) {
    if (!(await locales.findByCode(locale.code))) await locales.create(locale)
  }
  await locales.setDefaultLocale({ code: DEFAULT_LOCALE })
  await store.set({ key: 'locales', value: true })
}
