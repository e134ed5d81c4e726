// A fresh database -> one with the languages of the campaign.
import type { Core } from '@strapi/strapi'

export const DEFAULT_LOCALE = 'nl'

const LOCALES = [
  { code: 'nl', name: 'Nederlands (nl)' },
  { code: 'en', name: 'English (en)' },
]

/** Adds what is missing; somebody's own choice of names or default is left alone. */
export async function createLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales')
  for (const locale of LOCALES) {
    if (!(await locales.findByCode(locale.code))) await locales.create(locale)
  }
}
