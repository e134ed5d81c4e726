// One text of a form with its label, hint and what the server says is wrong with it.
import { Field, Textarea, TextInput } from '@strapi/design-system'

interface Props {
  label: string
  value: string
  hint?: string
  error?: string | undefined
  /** Several lines. */
  isLong?: boolean
  disabled?: boolean
  required?: boolean
  type?: 'text' | 'number' | 'date'
  onChange(value: string): void
}

export function TextField({ label, value, hint, error, isLong, disabled, required, type, onChange }: Props) {
  const input = {
    value,
    disabled: disabled ?? false,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange(event.target.value),
  }
  return (
    <Field.Root
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
      required={required ?? false}
      width="100%"
    >
      <Field.Label>{label}</Field.Label>
      {isLong ? <Textarea {...input} /> : <TextInput {...input} type={type ?? 'text'} />}
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  )
}
