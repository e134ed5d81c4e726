// Who answers for the document: somebody of this CMS, or any name.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Field, TextInput } from '@strapi/design-system'
import { useId } from 'react'
import { PATHS, type Person } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { fieldId } from '../../model/field-id'
import { textOf } from '../../model/metadata-value'
import type { InputProps } from './PropertyInput'

export function OwnerInput({ property: { key }, own, label, onWrite }: InputProps) {
  const t = useTranslate()
  const listId = useId()
  const { answer: people } = useGet<Person[]>(PATHS.people)
  const name = textOf(own)
  const isStranger =
    name !== '' && people !== undefined && !people.some((one) => one.name === name || one.email === name)
  return (
    <Field.Root id={fieldId(key)} hint={isStranger ? t('field.owner-unknown') : undefined}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        id={fieldId(key)}
        list={listId}
        autoComplete="off"
        value={name}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onWrite(event.target.value)}
      />
      <datalist id={listId}>
        {(people ?? []).map((one) => (
          <option key={one.email ?? one.name} value={one.name}>
            {one.email}
          </option>
        ))}
      </datalist>
      <Field.Hint />
    </Field.Root>
  )
}
