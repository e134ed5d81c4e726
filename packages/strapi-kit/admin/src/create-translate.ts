// A plugin's English sentences -> its hook that says them in the language of the interface.
import { useCallback } from 'react'
import { useIntl } from 'react-intl'

export type Translate<Key extends string> = (key: Key, values?: Record<string, string | number>) => string
type Sentences<Key extends string> = Record<Key, string>

const labelOf = <Key extends string>(pluginId: string, en: Sentences<Key>, key: Key) => ({
  id: `${pluginId}.${key}`,
  defaultMessage: en[key],
})

function useSentences<Key extends string>(pluginId: string, en: Sentences<Key>): Translate<Key> {
  const { formatMessage } = useIntl()
  return useCallback(
    (key, values) => formatMessage(labelOf(pluginId, en, key), values),
    [formatMessage, pluginId, en],
  )
}

/** `const { useTranslate, intlLabel } = createTranslate('omnichannel', en)`; the keys of `en` are the only ones known. */
export const createTranslate = <Key extends string>(pluginId: string, en: Sentences<Key>) => ({
  useTranslate: () => useSentences(pluginId, en),
  /** For Strapi's own places (menu, settings), which translate themselves. */
  intlLabel: (key: Key) => labelOf(pluginId, en, key),
})
