// Turns a plugin's translation files into what `registerTrads` must return, with the kit's own sentences added.
import en from './translations/en.json'
import nl from './translations/nl.json'

export interface Translation {
  locale: string
  data: Record<string, string>
}

const KIT: Record<string, Record<string, string>> = { en, nl }

const prefixed = (texts: Record<string, string>, prefix: string): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix}.${key}`, text]))

/**
 * A locale without a file gets nothing, and Strapi falls back to English.
 *
 * `loadTranslations(['en', 'nl'], 'omnichannel', { en: () => import('./translations/en.json'), … })`
 */
export function loadTranslations(
  locales: readonly string[],
  pluginId: string,
  files: Record<string, () => Promise<{ default: Record<string, string> }>>,
): Promise<Translation[]> {
  return Promise.all(
    locales.map(async (locale) => {
      const texts = (await files[locale]?.())?.default ?? {}
      return { locale, data: { ...prefixed(KIT[locale] ?? {}, 'kanaal'), ...prefixed(texts, pluginId) } }
    }),
  )
}
