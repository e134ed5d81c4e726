// The channels on which the document may appear: none chosen is all.
import { Checkbox, Flex, Typography } from '@strapi/design-system'
import { useId } from 'react'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'
import { fieldId } from '../../model/field-id'
import type { InputProps } from './PropertyInput'

export function ChannelChoice({ property: { key }, answer, own, label, onWrite }: InputProps) {
  const t = useTranslate()
  const pick = usePick()
  const headingId = useId()
  const chosen = Array.isArray(own) ? own.map(String) : []
  const known = new Set(answer.available.map(({ id }) => id))
  // A channel names all its targets; what nobody knows any more is shown, so that it can be taken off.
  const others = chosen.filter((id) => !known.has(id)).map((id) => ({ id, title: { en: id } }))
  const toggle = (id: string, isOn: boolean) =>
    onWrite(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={2}
      role="group"
      aria-labelledby={headingId}
      id={fieldId(key)}
      tabIndex={-1}
    >
      <Typography variant="pi" fontWeight="bold" textColor="neutral800" id={headingId}>
        {label}
      </Typography>
      <Typography variant="pi" textColor="neutral700">
        {chosen.length === 0 ? t('field.all-channels') : t('field.only-these')}
      </Typography>
      {[...answer.available, ...others].map(({ id, title }) => (
        <Checkbox
          key={id}
          checked={chosen.includes(id)}
          onCheckedChange={(isOn: boolean | 'indeterminate') => toggle(id, isOn === true)}
        >
          {pick(title)}
        </Checkbox>
      ))}
    </Flex>
  )
}
