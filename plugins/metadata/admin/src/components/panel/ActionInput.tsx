// A call to action: its words and where it leads. Half of one is kept here, and not written.
import type { Json } from '@kanaal/types'
import { Field, Flex, TextInput, Typography } from '@strapi/design-system'
import { useId, useState } from 'react'
import { useTranslate } from '../../hooks/use-translate'
import { fieldId } from '../../model/field-id'

interface Props {
  /** The property's field has an id of its own. */
  property?: { key: string }
  own: Json | undefined
  label: string
  onWrite(value: Json): void
}

export function ActionInput({ property, own, label, onWrite }: Props) {
  const t = useTranslate()
  const headingId = useId()
  const stored = readAction(own)
  const [half, setHalf] = useState<{ label: string; href: string }>()
  const { label: words, href } = half ?? stored
  const change = (next: { label: string; href: string }) => {
    const isWhole = next.label.trim() !== '' && next.href.trim() !== ''
    const isNone = next.label.trim() === '' && next.href.trim() === ''
    setHalf(isWhole || isNone ? undefined : next)
    if (isWhole) onWrite({ ...(stored.kind ? { kind: stored.kind } : {}), ...next })
    // Half a call leads nowhere: what was written before goes, rather than stay beside other words.
    else onWrite(null)
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-labelledby={headingId}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800" id={headingId}>
        {label}
      </Typography>
      <Field.Root {...(property ? { id: fieldId(property.key) } : {})}>
        <Field.Label>{t('action.label')}</Field.Label>
        <TextInput
          {...(property ? { id: fieldId(property.key) } : {})}
          value={words}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
            change({ label: event.target.value, href })
          }
        />
      </Field.Root>
      <Field.Root>
        <Field.Label>{t('action.href')}</Field.Label>
        <TextInput
          value={href}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
            change({ label: words, href: event.target.value })
          }
        />
      </Field.Root>
      {half === undefined ? null : (
        <Typography variant="pi" textColor="neutral800" role="status">
          {t('action.half')}
        </Typography>
      )}
    </Flex>
  )
}

function readAction(value: Json | undefined): { label: string; href: string; kind?: string } {
  const { label, href, kind } = (
    typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  ) as Record<string, Json | undefined>
  return {
    label: typeof label === 'string' ? label : '',
    href: typeof href === 'string' ? href : '',
    ...(typeof kind === 'string' ? { kind } : {}),
  }
}
