// Gives the language of the interface, and reads texts that come in several.
import type { Localized } from '@kanaal/types'
import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import { pickLanguage } from '../model/pick-language'

export function useLanguage(): { language: string; pick(text: Localized): string } {
  const { locale } = useIntl()
  return { language: locale, pick: useCallback((text) => pickLanguage(text, locale), [locale]) }
}

/** `nl` -> `Nederlands` in a Dutch interface. */
export function nameOfLocale(locale: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(locale) ?? locale
  } catch {
    // A locale of Strapi that is no language tag, such as `custom_one`.
    return locale
  }
}
