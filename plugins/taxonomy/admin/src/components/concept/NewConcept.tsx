// A name, and a synonym a line -> a new concept, on top of a scheme or below another.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Field, Textarea, TextInput } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { type ConceptDetail, PATHS, type SchemeInfo, type TermInfo } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { ownFirst } from '../../model/concept-draft'
import { labelIn } from '../../model/label-in'
import { fromLines } from '../../model/lines'
import { languagesOf } from '../../model/scheme-languages'
import { FailureNote } from '../shared/FailureNote'
import { FormDialog } from '../shared/FormDialog'

interface Props {
  scheme: SchemeInfo
  broader?: TermInfo
  onClose(): void
  onMade(key: string): void
}

export function NewConcept({ scheme, broader, onClose, onMade }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const own = ownFirst(languagesOf(scheme), locale)
  const languages = own.length > 0 ? own : [locale]
  const [names, setNames] = useState<Record<string, string>>({})
  const [synonyms, setSynonyms] = useState('')
  const [failure, setFailure] = useState<Failure>()
  const [first = locale] = languages
  const make = async () => {
    const fields = { prefLabel: names, altLabel: { [first]: fromLines(synonyms) } }
    const body = { scheme: scheme.key, fields, ...(broader ? { broader: broader.key } : {}) }
    const answer = await write<{ concept: ConceptDetail }>('post', PATHS.concepts, body)
    if ('failure' in answer) return setFailure(answer.failure)
    onMade(answer.data.concept.key)
    onClose()
  }
  const place = labelIn(broader?.label ?? scheme.label, locale, broader?.key ?? scheme.key)
  return (
    <FormDialog
      title={t('new.title', { place })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={make} disabled={Object.values(names).every((name) => name.trim() === '')}>
            {t('new.make')}
          </Button>
        </>
      }
    >
      {languages.map((tag) => (
        <Field.Root key={tag}>
          <Field.Label>{`${t('concept.name')} (${tag})`}</Field.Label>
          <TextInput
            value={names[tag] ?? ''}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
              setNames({ ...names, [tag]: event.target.value })
            }
          />
        </Field.Root>
      ))}
      <Field.Root hint={t('concept.one-a-line')}>
        <Field.Label>{`${t('concept.synonyms')} (${first})`}</Field.Label>
        <Textarea
          value={synonyms}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setSynonyms(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      {failure === undefined ? null : <FailureNote failure={failure} />}
    </FormDialog>
  )
}
