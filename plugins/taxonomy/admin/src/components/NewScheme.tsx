// A name and a kind -> a new, empty scheme.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Field, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { PATHS, SCHEME_KINDS, type SchemeKind } from '../../../shared/contracts'
import { useTranslate } from '../hooks/use-translate'
import { FailureNote } from './shared/FailureNote'
import { FormDialog } from './shared/FormDialog'

export function NewScheme({ onClose, onMade }: { onClose(): void; onMade(key: string): void }) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const [key, setKey] = useState('')
  const [name, setName] = useState('')
  const [kind, setKind] = useState<SchemeKind>('topic')
  const [failure, setFailure] = useState<Failure>()
  const make = async () => {
    const answer = await write('post', PATHS.schemes, { key, kind, label: { [locale]: name } })
    if ('failure' in answer) return setFailure(answer.failure)
    onMade(key)
  }
  return (
    <FormDialog
      title={t('scheme.new')}
      onClose={onClose}
      actions={
        <>
          <Button disabled={key === '' || name.trim() === ''} onClick={make}>
            {t('new.make')}
          </Button>
        </>
      }
    >
      <Field.Root>
        <Field.Label>{t('scheme.name')}</Field.Label>
        <TextInput
          value={name}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setName(event.target.value)}
        />
      </Field.Root>
      <Field.Root hint={t('scheme.key-hint')}>
        <Field.Label>{t('scheme.key')}</Field.Label>
        <TextInput
          value={key}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setKey(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root>
        <Field.Label>{t('scheme.kind')}</Field.Label>
        <SingleSelect value={kind} onChange={(value: string | number) => setKind(value as SchemeKind)}>
          {SCHEME_KINDS.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {t(`kind.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {failure === undefined ? null : <FailureNote failure={failure} />}
    </FormDialog>
  )
}
