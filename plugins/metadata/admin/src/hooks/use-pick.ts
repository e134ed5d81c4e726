// Reads texts that come in several languages in that of the interface.
import type { Localized } from '@kanaal/types'
import { useCallback } from 'react'
import { useIntl } from 'react-intl'

/** The exact locale, else its language (`nl` for `nl-BE`), else English. */
export function usePick(): (text: Localized) => string {
  const { locale } = useIntl()
  return useCallback((text) => text[locale] ?? text[locale.split('-')[0] ?? 'en'] ?? text.en, [locale])
}
