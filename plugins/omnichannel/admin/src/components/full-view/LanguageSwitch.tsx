// Chooses the language of the form, which the previews follow; a document of one language has its name there.
import { SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { nameOfLocale, useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'

interface Props {
  locale: string
  locales: readonly string[]
  onLocale(locale: string): void
}

export function LanguageSwitch({ locale, locales, onLocale }: Props) {
  const t = useTranslate()
  const { language } = useLanguage()
  if (!locales.some((one) => one !== locale)) {
    return (
      <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
        {nameOfLocale(locale, language)}
      </Typography>
    )
  }
  return (
    <SingleSelect
      size="S"
      aria-label={t('full.locale')}
      value={locale}
      onChange={(chosen) => {
        if (chosen !== locale) onLocale(String(chosen))
      }}
    >
      {[...new Set([locale, ...locales])].sort().map((one) => (
        <SingleSelectOption key={one} value={one}>
          {nameOfLocale(one, language)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  )
}
