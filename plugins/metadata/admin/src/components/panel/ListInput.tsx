// Several texts in one field, with commas between them.
import { Field, TextInput } from '@strapi/design-system'
import { useState } from 'react'
import { useTranslate } from '../../hooks/use-translate'
import { fieldId } from '../../model/field-id'
import { listOf, textOf } from '../../model/metadata-value'
import type { InputProps } from './PropertyInput'

export function ListInput({ property: { key }, own, label, onWrite }: InputProps) {
  const t = useTranslate()
  /** As it is typed: a comma at the end is no value yet. */
  const [typed, setTyped] = useState<string>()
  return (
    <Field.Root id={fieldId(key)} hint={t('field.list-hint')}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        id={fieldId(key)}
        value={typed ?? textOf(own)}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
          setTyped(event.target.value)
          onWrite(listOf(event.target.value))
        }}
        onBlur={() => setTyped(undefined)}
      />
      <Field.Hint />
    </Field.Root>
  )
}
