// A collection's names and members, in a window of their own -> the collection, saved.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Checkbox, Field, TextInput } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { PATHS, type SchemeInfo } from '../../../../shared/contracts'
import type { CollectionInfo } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'
import { FailureNote } from '../shared/FailureNote'
import { FormDialog } from '../shared/FormDialog'
import { TermList } from '../shared/TermList'

interface Props {
  scheme: SchemeInfo
  collection?: CollectionInfo
  onClose(): void
  onSaved(): void
}

export function CollectionForm({ scheme, collection, onClose, onSaved }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const known = Object.keys(collection?.label ?? {})
  const languages = [...new Set([...(scheme.languages.length > 0 ? scheme.languages : [locale]), ...known])]
  const [label, setLabel] = useState(collection?.label ?? {})
  const [isOrdered, setOrdered] = useState(collection?.isOrdered ?? false)
  const [members, setMembers] = useState((collection?.members ?? []).map(({ key }) => key))
  const [failure, setFailure] = useState<Failure>()
  const save = async () => {
    const uri = collection ? { uri: collection.uri } : {}
    const body = { ...uri, label, isOrdered, members }
    const done = await write('post', `${PATHS.schemes}/${scheme.key}/collections`, body)
    if ('failure' in done) setFailure(done.failure)
    else onSaved()
  }
  return (
    <FormDialog
      title={t(collection ? 'collections.change' : 'collections.new')}
      onClose={onClose}
      actions={
        <>
          <Button disabled={Object.values(label).every((text) => text.trim() === '')} onClick={save}>
            {t('concept.save')}
          </Button>
        </>
      }
    >
      {languages.map((tag) => (
        <Field.Root key={tag}>
          <Field.Label>{`${t('concept.name')} (${tag})`}</Field.Label>
          <TextInput
            value={label[tag] ?? ''}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
              setLabel({ ...label, [tag]: event.target.value })
            }
          />
        </Field.Root>
      ))}
      <TermList
        label={t('collections.members')}
        schemes={[scheme.key]}
        keys={members}
        onChange={setMembers}
      />
      <Checkbox
        checked={isOrdered}
        onCheckedChange={(checked: boolean | 'indeterminate') => setOrdered(checked === true)}
      >
        {t('collections.is-ordered')}
      </Checkbox>
      {failure === undefined ? null : <FailureNote failure={failure} />}
    </FormDialog>
  )
}
