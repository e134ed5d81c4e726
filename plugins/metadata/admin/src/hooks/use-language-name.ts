// A language tag -> the name of the language, in the language of the interface.
import { useIntl } from 'react-intl'

export function useLanguageName(): (locale: string) => string {
  const { formatDisplayName } = useIntl()
  return (locale) => formatDisplayName(locale, { type: 'language' }) ?? locale
}
