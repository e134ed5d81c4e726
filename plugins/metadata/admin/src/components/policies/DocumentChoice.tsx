// A type and what somebody types -> a document that is stored, or none.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Combobox, ComboboxOption, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { useTranslate } from '../../hooks/use-translate'

interface Props {
  types: readonly { uid: string; name: string }[]
  locale: string
  onChoose(document: { uid: string; documentId: string } | undefined): void
}

/** Documents in the list at once; who misses one types a word of it. */
const PAGE = 20
/** What was searched in all fields is narrowed to the names that people see. */
const BY_NAME = { type: 'list', filter: 'contains' } as const
/** Milliseconds without a key after which somebody has typed what they look for. */
const SETTLED_MS = 300

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
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
  const [typed, setTyped] = useState('')
  const asked = useSettled(typed.trim())
  // The content manager searches them all; what was changed last stands first.
  const { answer, stale } = useGet<{ results: Row[] }>(
    uid === '' ? undefined : `/content-manager/collection-types/${uid}`,
    { pageSize: PAGE, sort: 'updatedAt:DESC', locale, ...(asked === '' ? {} : { _q: asked }) },
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
          autocomplete={BY_NAME}
          loading={stale}
          loadingMessage={t('policy.try-searching')}
          noOptionsMessage={() => t('policy.try-nothing')}
          onInputChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
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
