// A name, a kind and a URI -> a new, empty scheme.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Field, TextInput } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { PATHS, type SchemeKind } from '../../../shared/contracts'
import { useTranslate } from '../hooks/use-translate'
import { wrongKey, wrongUri } from '../model/scheme-names'
import { FailureNote } from './shared/FailureNote'
import { FormDialog } from './shared/FormDialog'
import { KindSelect } from './shared/KindSelect'
import { NameInput } from './shared/NameInput'

export function NewScheme({ onClose, onMade }: { onClose(): void; onMade(key: string): void }) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const [key, setKey] = useState('')
  const [name, setName] = useState('')
  const [uri, setUri] = useState('')
  const [kind, setKind] = useState<SchemeKind>('topic')
  const [failure, setFailure] = useState<Failure>()
  const make = async () => {
    const own = uri === '' ? {} : { uri }
    const answer = await write('post', PATHS.schemes, { key, kind, label: { [locale]: name }, ...own })
    if ('failure' in answer) return setFailure(answer.failure)
    onMade(key)
  }
  const [keyError, uriError] = [wrongKey(key), wrongUri(uri)]
  return (
    <FormDialog
      title={t('scheme.new')}
      onClose={onClose}
      actions={
        <>
          <Button disabled={key === '' || name.trim() === '' || !!(keyError ?? uriError)} onClick={make}>
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
      <NameInput
        label={t('scheme.key')}
        hint={t('scheme.key-hint')}
        value={key}
        error={keyError && t(keyError)}
        onChange={setKey}
      />
      <NameInput
        label={t('scheme.uri')}
        hint={t('scheme.uri-hint')}
        placeholder={`urn:kanaal:${key}`}
        value={uri}
        error={uriError && t(uriError)}
        onChange={setUri}
      />
      <KindSelect kind={kind} onChange={setKind} />
      {failure === undefined ? null : <FailureNote failure={failure} />}
    </FormDialog>
  )
}
