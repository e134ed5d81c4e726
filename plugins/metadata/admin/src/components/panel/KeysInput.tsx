// Several concepts of a vocabulary by their names: those chosen, each with a way to take it off, and a field to add one.
import { Field, Flex, Tag, TextInput } from '@strapi/design-system'
import { Cross } from '@strapi/icons'
import { useId, useState } from 'react'
import { useIntl } from 'react-intl'
import { useTranslate } from '../../hooks/use-translate'
import { type Choice, keyIn, nameOfChoice } from '../../model/choices'
import { fieldId } from '../../model/field-id'
import type { InputProps } from './PropertyInput'

interface Props extends InputProps {
  choices: readonly Choice[]
}

export function KeysInput({ property: { key }, own, label, choices, onWrite }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const chosen = Array.isArray(own) ? own.map(String) : []
  const nameOf = (one: string) => nameOfChoice(choices.find((choice) => choice.key === one) ?? one, locale)
  const add = (text: string) => {
    const found = keyIn(choices, text, locale)
    if (found !== '' && !chosen.includes(found)) onWrite([...chosen, found])
    setTyped('')
  }
  const isKnown = (text: string) => choices.some((choice) => nameOfChoice(choice, locale) === text)
  return (
    <Field.Root id={fieldId(key)} hint={t('field.keys-hint')}>
      <Field.Label>{label}</Field.Label>
      {chosen.length === 0 ? null : (
        <Flex gap={1} wrap="wrap" paddingBottom={1}>
          {chosen.map((one) => (
            <Tag
              key={one}
              icon={<Cross aria-hidden />}
              label={t('field.keys-remove', { name: nameOf(one) })}
              onClick={() => onWrite(chosen.filter((other) => other !== one))}
            >
              {nameOf(one)}
            </Tag>
          ))}
        </Flex>
      )}
      <TextInput
        id={fieldId(key)}
        list={listId}
        autoComplete="off"
        value={typed}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
          const { value } = event.target
          // Whoever picks one of the list is done with it.
          if (isKnown(value)) add(value)
          else setTyped(value)
        }}
        onKeyDown={(event: React.KeyboardEvent<HTMLInputElement>) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          add(typed)
        }}
        onBlur={() => add(typed)}
      />
      <datalist id={listId}>
        {choices
          .filter((choice) => !chosen.includes(choice.key))
          .map((choice) => (
            <option key={choice.key} value={nameOfChoice(choice, locale)} />
          ))}
      </datalist>
      <Field.Hint />
    </Field.Root>
  )
}
