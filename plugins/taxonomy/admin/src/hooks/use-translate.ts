// Turns a key of our translations into a sentence in the language of the interface.
import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import { PLUGIN_ID } from '../../../shared/contracts'
import en from '../translations/en.json'

export type TranslationKey = keyof typeof en

export type Translate = (key: TranslationKey, values?: Record<string, string | number>) => string

export function useTranslate(): Translate {
  const { formatMessage } = useIntl()
  return useCallback(
    (key, values) => formatMessage({ id: `${PLUGIN_ID}.${key}`, defaultMessage: en[key] }, values),
    [formatMessage],
  )
}

/** For Strapi's own places (the menu), which translate themselves. */
export const intlLabel = (key: TranslationKey) => ({ id: `${PLUGIN_ID}.${key}`, defaultMessage: en[key] })
