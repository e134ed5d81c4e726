// Several texts in one field, with commas between them; of authors their names.
import type { Json } from '@kanaal/types'
import { Field, TextInput } from '@strapi/design-system'
import { useState } from 'react'
import { useTranslate } from '../../hooks/use-translate'
import { fieldId } from '../../model/field-id'
import { authorsOf, listOf, textOf } from '../../model/metadata-value'
import type { InputProps } from './PropertyInput'

export function ListInput({ property: { key, type }, own, label, onWrite }: InputProps) {
  const t = useTranslate()
  /** As it is typed: a comma at the end is no value yet. */
  const [typed, setTyped] = useState<string>()
  const toValue = (text: string): Json => (type === 'author' ? authorsOf(text, own) : listOf(text))
  return (
    <Field.Root id={fieldId(key)} hint={t('field.list-hint')}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        id={fieldId(key)}
        value={typed ?? (Array.isArray(own) ? own.map(textOf).join(', ') : textOf(own))}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
          setTyped(event.target.value)
          onWrite(toValue(event.target.value))
        }}
        onBlur={() => setTyped(undefined)}
      />
      <Field.Hint />
    </Field.Root>
  )
}
