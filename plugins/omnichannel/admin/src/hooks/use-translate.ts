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

/** For Strapi's own places (menu, settings), which translate themselves. */
export const intlLabel = (key: TranslationKey) => ({ id: `${PLUGIN_ID}.${key}`, defaultMessage: en[key] })

/** Whether a word that comes from elsewhere, such as a channel's preview mode, has a translation. */
export const isTranslationKey = (key: string): key is TranslationKey => Object.hasOwn(en, key)
