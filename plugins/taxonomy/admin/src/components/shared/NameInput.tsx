// A name that machines read <-> what is typed, which says at once what it may not be.
import { Field, TextInput } from '@strapi/design-system'

interface Props {
  label: string
  hint: string
  value: string
  /** What is wrong with it, for people. */
  error: string | undefined
  placeholder?: string
  onChange(value: string): void
}

export function NameInput({ label, hint, value, error, placeholder, onChange }: Props) {
  return (
    <Field.Root hint={hint} {...(error === undefined ? {} : { error })}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={value}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value.trim())}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  )
}
