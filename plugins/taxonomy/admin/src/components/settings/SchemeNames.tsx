// What a vocabulary is called, by language -> the same with a name changed, or with another language.
import { Button, Field, Flex, TextInput } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { useState } from 'react'
import type { LabelMap } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'

interface Props {
  /** What each of the texts is, for people. */
  name: string
  label: LabelMap
  onChange(label: LabelMap): void
}

/** BCP 47, as far as one types it. */
const TAG = /^([A-Za-z]{2,8}|[ixIX](?=-))(-[A-Za-z0-9]{1,8})*$/

export function SchemeNames({ name, label, onChange }: Props) {
  const t = useTranslate()
  const [tag, setTag] = useState('')
  const isNew = TAG.test(tag) && !Object.hasOwn(label, tag)
  return (
    <>
      {Object.entries(label).map(([language, text]) => (
        <Field.Root key={language}>
          <Field.Label>{`${name} (${language})`}</Field.Label>
          <TextInput
            value={text}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
              onChange({ ...label, [language]: event.target.value })
            }
          />
        </Field.Root>
      ))}
      <Flex gap={2} alignItems="flex-end">
        <Field.Root>
          <Field.Label>{t('settings.language', { name })}</Field.Label>
          <TextInput
            placeholder="nl"
            value={tag}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTag(event.target.value.trim())}
          />
        </Field.Root>
        <Button
          variant="secondary"
          startIcon={<Plus />}
          disabled={!isNew}
          aria-label={`${t('settings.add-language')}: ${name}`}
          onClick={() => {
            onChange({ ...label, [tag]: '' })
            setTag('')
          }}
        >
          {t('settings.add-language')}
        </Button>
      </Flex>
    </>
  )
}
