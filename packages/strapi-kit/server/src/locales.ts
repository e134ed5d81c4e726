// A content type -> whether its entries have a locale; and the locale of a site that names none.
import type { Core } from '@strapi/strapi'
import { contentTypeOf } from './content-type-of'

/** Whether entries of this type have a locale. */
export function isLocalized(strapi: Core.Strapi, uid: string): boolean {
  const options = contentTypeOf(strapi, uid)?.pluginOptions as { i18n?: { localized?: boolean } } | undefined
  return strapi.plugin('i18n') !== undefined && options?.i18n?.localized === true
}

/** The default locale of Strapi's internationalisation. */
export const defaultLocale = (strapi: Core.Strapi): Promise<string> =>
  strapi.plugin('i18n').service('locales').getDefaultLocale()
