// The content type and the language that a list of documents is about.
import { Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import type { TypesAnswer } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'

export interface DocumentScope {
  uid: string
  locale: string
}

interface Props {
  types: TypesAnswer
  value: DocumentScope
  onChange(scope: DocumentScope): void
}

export function TypeSelect({ types: { types, locales }, value, onChange }: Props) {
  const t = useTranslate()
  return (
    <Flex gap={3} wrap="wrap">
      <SingleSelect
        aria-label={t('documents.type')}
        value={value.uid}
        onChange={(uid: string | number) => onChange({ ...value, uid: String(uid) })}
      >
        {types.map(({ uid, name }) => (
          <SingleSelectOption key={uid} value={uid}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {locales.length < 2 ? null : (
        <SingleSelect
          aria-label={t('documents.language')}
          value={value.locale}
          onChange={(locale: string | number) => onChange({ ...value, locale: String(locale) })}
        >
          {locales.map((code) => (
            <SingleSelectOption key={code} value={code}>
              {code}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      )}
    </Flex>
  )
}
