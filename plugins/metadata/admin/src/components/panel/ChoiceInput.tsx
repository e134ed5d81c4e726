// One text, with what a vocabulary or other documents say offered beside it.
import { Field, TextInput } from '@strapi/design-system'
import { useId, useState } from 'react'
import { useIntl } from 'react-intl'
import { type Choice, keyIn, nameOfChoice } from '../../model/choices'
import { fieldId } from '../../model/field-id'
import { textOf } from '../../model/metadata-value'
import type { InputProps } from './PropertyInput'

interface Props extends InputProps {
  choices: readonly Choice[]
}

export function ChoiceInput({ property: { key }, own, label, choices, onWrite }: Props) {
  const { locale } = useIntl()
  const listId = useId()
  /** As it is typed: half a name is no key yet. */
  const [typed, setTyped] = useState<string>()
  const stored = textOf(own)
  const shown = nameOfChoice(choices.find((choice) => choice.key === stored) ?? stored, locale)
  return (
    <Field.Root id={fieldId(key)}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        id={fieldId(key)}
        list={listId}
        autoComplete="off"
        value={typed ?? shown}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
          setTyped(event.target.value)
          onWrite(keyIn(choices, event.target.value, locale))
        }}
        onBlur={() => setTyped(undefined)}
      />
      <datalist id={listId}>
        {choices.map((choice) => (
          <option key={choice.key} value={nameOfChoice(choice, locale)} />
        ))}
      </datalist>
    </Field.Root>
  )
}
