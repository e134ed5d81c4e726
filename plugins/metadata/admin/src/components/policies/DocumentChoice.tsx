// A type and what somebody types -> a document that is stored, or none.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Combobox, ComboboxOption, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { useState } from 'react'
import { useTranslate } from '../../hooks/use-translate'

interface Props {
  types: readonly { uid: string; name: string }[]
  locale: string
  onChoose(document: { uid: string; documentId: string } | undefined): void
}

interface Row {
  documentId: string
  [attribute: string]: unknown
}

/** Names of what people call a document by, wherever their type keeps it. */
const NAMES = ['title', 'name', 'headline', 'label', 'slug']
const nameOf = (row: Row): string =>
  NAMES.map((name) => row[name]).find((value): value is string => typeof value === 'string') ?? row.documentId

export function DocumentChoice({ types, locale, onChoose }: Props) {
  const t = useTranslate()
  const [uid, setUid] = useState('')
  const [documentId, setDocumentId] = useState('')
  const { answer } = useGet<{ results: Row[] }>(
    uid === '' ? undefined : `/content-manager/collection-types/${uid}`,
    { pageSize: 50, sort: 'updatedAt:DESC', locale },
  )
  return (
    <>
      <SingleSelect
        aria-label={t('policy.try-type')}
        placeholder={t('policy.try-type')}
        value={uid === '' ? null : uid}
        clearLabel={t('policy.try-clear')}
        onClear={() => {
          setUid('')
          setDocumentId('')
          onChoose(undefined)
        }}
        onChange={(value: string | number) => {
          setUid(String(value))
          setDocumentId('')
          onChoose(undefined)
        }}
      >
        {types.map((type) => (
          <SingleSelectOption key={type.uid} value={type.uid}>
            {type.name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {uid === '' ? null : (
        <Combobox
          aria-label={t('policy.try-document')}
          placeholder={t('policy.try-document')}
          value={documentId}
          onChange={(value?: string) => {
            setDocumentId(value ?? '')
            onChoose(value ? { uid, documentId: value } : undefined)
          }}
        >
          {(answer?.results ?? []).map((row) => (
            <ComboboxOption key={row.documentId} value={row.documentId}>
              {nameOf(row)}
            </ComboboxOption>
          ))}
        </Combobox>
      )}
    </>
  )
}
