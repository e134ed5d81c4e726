// A property -> the control that suits its type; what stands in it is the document's own value.
import type { Json } from '@kanaal/types'
import {
  Field,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system'
import type { PanelAnswer, PanelProperty } from '../../../../shared/contracts'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'
import { choicesFor } from '../../model/choices'
import { fieldId } from '../../model/field-id'
import { textOf } from '../../model/metadata-value'
import { ActionInput } from './ActionInput'
import { ChannelChoice } from './ChannelChoice'
import { ChoiceInput } from './ChoiceInput'
import { KeysInput } from './KeysInput'
import { ListInput } from './ListInput'
import { OwnerInput } from './OwnerInput'
import { usePanel } from './panel-context'

export interface InputProps {
  property: PanelProperty
  answer: PanelAnswer
  own: Json | undefined
  label: string
  /** Null takes the value away. */
  onWrite(value: Json): void
}

type Change = React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>

export function PropertyInput(props: InputProps) {
  const { property, own, label, onWrite } = props
  const t = useTranslate()
  const pick = usePick()
  const { key, type, max, options } = property
  const id = fieldId(key)
  const choices = choicesFor(usePanel().choices, property)
  if (key === 'channels') return <ChannelChoice {...props} />
  if (key === 'owner' || key === 'delegate') return <OwnerInput {...props} />
  if (type === 'call-to-action') return <ActionInput {...props} />
  if (max > 1)
    return choices.length > 0 ? <KeysInput {...props} choices={choices} /> : <ListInput {...props} />
  if (choices.length > 0) return <ChoiceInput {...props} choices={choices} />
  const common = { id, value: textOf(own), onChange: (event: Change) => onWrite(event.target.value) }
  return (
    <Field.Root id={id}>
      <Field.Label>{label}</Field.Label>
      {type === 'option' ? (
        <SingleSelect
          id={id}
          value={textOf(own) || null}
          placeholder={t('field.none')}
          onClear={() => onWrite(null)}
          clearLabel={t('field.clear')}
          onChange={(value: string | number) => onWrite(value)}
        >
          {(options ?? []).map(({ value, title }) => (
            <SingleSelectOption key={value} value={value}>
              {pick(title)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      ) : type === 'boolean' ? (
        <SingleSelect
          id={id}
          value={typeof own === 'boolean' ? String(own) : null}
          placeholder={t('field.none')}
          onClear={() => onWrite(null)}
          clearLabel={t('field.clear')}
          onChange={(value: string | number) => onWrite(value === 'true')}
        >
          <SingleSelectOption value="true">{t('field.yes')}</SingleSelectOption>
          <SingleSelectOption value="false">{t('field.no')}</SingleSelectOption>
        </SingleSelect>
      ) : type === 'number' ? (
        <NumberInput
          id={id}
          value={typeof own === 'number' ? own : undefined}
          onValueChange={(value: number | undefined) => onWrite(value ?? null)}
        />
      ) : type === 'long-text' ? (
        <Textarea {...common} />
      ) : (
        // A time keeps its hours: a date input would cut them off.
        <TextInput {...common} type={type === 'date' && !textOf(own).includes('T') ? 'date' : 'text'} />
      )}
    </Field.Root>
  )
}
