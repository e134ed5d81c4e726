// One typed attribute of a concept -> the field that suits it: words, lines, a number, or other concepts.
import { Field, Textarea, TextInput } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import type { AttributeDefinition } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { fromLines, toLines } from '../../model/lines'
import { TermList } from '../shared/TermList'

interface Props {
  definition: AttributeDefinition
  /** Values, one a line. */
  value: string
  mayEdit: boolean
  onChange(value: string): void
}

export function AttributeInput({ definition: { key, label, type }, value, mayEdit, onChange }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const name = labelIn(label, locale, key)
  if (type === 'concepts' && mayEdit)
    return <TermList label={name} keys={fromLines(value)} onChange={(keys) => onChange(toLines(keys))} />
  if (type === 'list' || type === 'concepts' || value.includes('\n'))
    return (
      <Field.Root hint={t('concept.one-a-line')}>
        <Field.Label>{name}</Field.Label>
        <Textarea
          disabled={!mayEdit}
          value={value}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
    )
  return (
    <Field.Root>
      <Field.Label>{name}</Field.Label>
      <TextInput
        disabled={!mayEdit}
        inputMode={type === 'number' ? 'decimal' : 'text'}
        value={value}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
      />
    </Field.Root>
  )
}
