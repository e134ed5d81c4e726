// A BCP 47 language tag to Open Graph's `ll_TT` form.

/** `nl` gives `nl_NL`, `en-GB` gives `en_GB`: the likely region (Unicode CLDR) is added where the tag has none. */
export const toOgLocale = (locale: string): string => {
  const { language, region } = new Intl.Locale(locale).maximize()
  return region ? `${language}_${region}` : language
}
