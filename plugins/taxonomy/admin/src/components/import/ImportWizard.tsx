// A file or a pasted list -> what it would change -> those changes: nothing is written before somebody has seen them.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Field, Textarea, TextInput, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { type ImportReport, PATHS } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { wrongKey, wrongUri } from '../../model/scheme-names'
import { FailureNote } from '../shared/FailureNote'
import { FormDialog } from '../shared/FormDialog'
import { NameInput } from '../shared/NameInput'
import { ImportDiff } from './ImportDiff'
import { ImportPolicies, type Policies, THEIRS } from './ImportPolicies'

interface Props {
  onClose(): void
  onDone(scheme: string | undefined): void
}

const bringIntoView = (node: HTMLElement | null) => node?.scrollIntoView({ block: 'end' })

export function ImportWizard({ onClose, onDone }: Props) {
  const t = useTranslate()
  const write = useWriter()
  const [file, setFile] = useState<File>()
  const [text, setText] = useState('')
  const [key, setKey] = useState('')
  const [base, setBase] = useState('')
  const { locale } = useIntl()
  const [language, setLanguage] = useState(locale)
  const [policies, setPolicies] = useState<Policies>(THEIRS)
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const [report, setReport] = useState<ImportReport>()
  const [failure, setFailure] = useState<Failure>()
  const [isBusy, setBusy] = useState(false)

  const send = async (dryRun: boolean) => {
    const form = new FormData()
    form.set('dryRun', String(dryRun))
    for (const [name, value] of Object.entries(policies)) form.set(name, value)
    if (kept.size > 0) form.set('keep', [...kept].join('\n'))
    if (key !== '') form.set('key', key)
    if (base !== '') form.set('baseUri', base)
    if (file) form.set('file', file)
    else {
      form.set('text', text)
      form.set('language', language)
    }
    setBusy(true)
    const answer = await write<ImportReport>('post', PATHS.import, form)
    setBusy(false)
    if ('failure' in answer) {
      setFailure(answer.failure)
      setReport(undefined)
      return
    }
    setFailure(undefined)
    if (answer.data.written) onDone(answer.data.schemes[0]?.key)
    else setReport(answer.data)
  }
  const keep = (uri: string, isKept: boolean) =>
    setKept(new Set(isKept ? [...kept, uri] : [...kept].filter((one) => one !== uri)))
  const change = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value)
      setReport(undefined)
    }
  }
  const [keyError, baseError] = [wrongKey(key), wrongUri(base)]
  return (
    <FormDialog
      title={t('import.title')}
      testId="import-wizard"
      onClose={onClose}
      actions={
        <>
          {report === undefined ? (
            <Button
              onClick={() => send(true)}
              disabled={isBusy || (!file && text.trim() === '') || !!(keyError ?? baseError)}
            >
              {t('import.look')}
            </Button>
          ) : (
            <Button onClick={() => send(false)} disabled={isBusy}>
              {t('import.do')}
            </Button>
          )}
        </>
      }
    >
      <Field.Root hint={t('import.file-hint')}>
        <Field.Label>{t('import.file')}</Field.Label>
        <input
          type="file"
          aria-label={t('import.file')}
          accept=".ttl,.nt,.rdf,.xml,.jsonld,.json,.csv,.tsv,.txt"
          onChange={(event) => change(setFile)(event.target.files?.[0])}
        />
        <Field.Hint />
      </Field.Root>
      {file ? null : (
        <>
          <Field.Root hint={t('import.text-hint')}>
            <Field.Label>{t('import.text')}</Field.Label>
            <Textarea
              value={text}
              onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
                change(setText)(event.target.value)
              }
            />
            <Field.Hint />
          </Field.Root>
          <Field.Root>
            <Field.Label>{t('import.language')}</Field.Label>
            <TextInput
              value={language}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                change(setLanguage)(event.target.value)
              }
            />
          </Field.Root>
        </>
      )}
      <NameInput
        label={t('import.key')}
        hint={t('import.key-hint')}
        value={key}
        error={keyError && t(keyError)}
        onChange={change(setKey)}
      />
      <NameInput
        label={t('import.base')}
        hint={t('import.base-hint')}
        placeholder={`urn:kanaal:${key}:`}
        value={base}
        error={baseError && t(baseError)}
        onChange={change(setBase)}
      />
      <ImportPolicies policies={policies} onChange={change(setPolicies)} />
      {failure === undefined ? null : <FailureNote failure={failure} />}
      {report === undefined ? null : (
        // Nobody agrees to what they have not seen: it stands below all that can be chosen.
        <div ref={bringIntoView}>
          <ImportDiff
            report={report}
            kept={kept}
            onKeep={policies.conflicts === 'theirs' ? keep : undefined}
          />
        </div>
      )}
      {isBusy ? <Typography role="status">{t('import.busy')}</Typography> : null}
    </FormDialog>
  )
}
