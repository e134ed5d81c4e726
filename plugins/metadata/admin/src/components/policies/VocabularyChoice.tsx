// The vocabularies whose preferred labels a policy asks for, by their names.
import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { useTranslate } from '../../hooks/use-translate'
import { type Choice, nameOfChoice } from '../../model/choices'

interface Props {
  chosen: string[]
  known: readonly Choice[]
  disabled: boolean
  onChange(keys: string[]): void
}

export function VocabularyChoice({ chosen, known, disabled, onChange }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  // One that is gone is shown, so that it can be taken off.
  const gone = chosen.filter((key) => !known.some((one) => one.key === key))
  return (
    <Field.Root width="100%" hint={t('policy.vocabularies-hint')}>
      <Field.Label>{t('policy.vocabularies')}</Field.Label>
      <MultiSelect
        value={chosen}
        disabled={disabled}
        placeholder={t('policy.vocabularies-none')}
        withTags
        onChange={onChange}
      >
        {[...known, ...gone].map((one) => (
          <MultiSelectOption
            key={typeof one === 'string' ? one : one.key}
            value={typeof one === 'string' ? one : one.key}
          >
            {nameOfChoice(one, locale)}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Hint />
    </Field.Root>
  )
}
