// Each class of what an import would do -> what is to become of it: the file has its way, or what stands here.
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { useTranslate } from '../../hooks/use-translate'

const CHOICES = {
  added: ['take', 'leave'],
  changed: ['theirs', 'ours'],
  conflicts: ['theirs', 'ours'],
  policy: ['merge', 'replace'],
} as const
type Name = keyof typeof CHOICES
export type Policies = { [Key in Name]: (typeof CHOICES)[Key][number] }

export const THEIRS: Policies = { added: 'take', changed: 'theirs', conflicts: 'theirs', policy: 'merge' }

interface Props {
  policies: Policies
  onChange(policies: Policies): void
}

export function ImportPolicies({ policies, onChange }: Props) {
  const t = useTranslate()
  return (Object.keys(CHOICES) as Name[]).map((name) => (
    <Field.Root key={name}>
      <Field.Label>{t(`import.if-${name}`)}</Field.Label>
      <SingleSelect
        aria-label={t(`import.if-${name}`)}
        value={policies[name]}
        onChange={(value: string | number) => onChange({ ...policies, [name]: value })}
      >
        {CHOICES[name].map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {t(`import.${choice}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  ))
}
