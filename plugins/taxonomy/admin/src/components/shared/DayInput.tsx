// A day <-> the browser's own field for days, which knows how every language writes one.
import { Field } from '@strapi/design-system'

const DAY = {
  font: 'inherit',
  padding: 8,
  maxWidth: 200,
  color: 'inherit',
  background: 'transparent',
  border: '1px solid currentColor',
  borderRadius: 4,
} as const

export function DayInput({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange(day: string): void
}) {
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <input
        type="date"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        style={DAY}
      />
    </Field.Root>
  )
}
