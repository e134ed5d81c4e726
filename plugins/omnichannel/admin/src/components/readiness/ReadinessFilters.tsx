// Chooses the content type and language of the readiness table.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import type { OptedInType } from '../../hooks/use-content-types'
import { useTranslate } from '../../hooks/use-translate'

interface Props {
  types: readonly OptedInType[]
  uid: string | undefined
  locale: string | undefined
  onChange(change: { uid?: string; locale?: string }): void
}

export function ReadinessFilters({ types, uid, locale, onChange }: Props) {
  const t = useTranslate()
  const { answer: locales = [] } = useGet<{ code: string; name: string }[]>('/i18n/locales')
  return (
    <Flex gap={3}>
      <SingleSelect
        aria-label={t('page.type')}
        value={uid ?? null}
        onChange={(value) => onChange({ uid: String(value) })}
      >
        {types.map((type) => (
          <SingleSelectOption key={type.uid} value={type.uid}>
            {type.displayName}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {locales.length < 2 ? null : (
        <SingleSelect
          aria-label={t('page.locale')}
          value={locale ?? null}
          onChange={(value) => onChange({ locale: String(value) })}
        >
          {locales.map(({ code, name }) => (
            <SingleSelectOption key={code} value={code}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      )}
    </Flex>
  )
}
