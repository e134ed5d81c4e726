// A file of metadata -> what it would change -> those changes: nothing is written before somebody has seen them.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { PATHS } from '../../../../shared/contracts'
import type { ImportAnswer } from '../../../../shared/transfer'
import { useTranslate } from '../../hooks/use-translate'
import { FailureNote } from '../shared/FailureNote'
import { ImportDiff } from './ImportDiff'

interface Props {
  onClose(): void
  onDone(): void
}

export function ImportWizard({ onClose, onDone }: Props) {
  const t = useTranslate()
  const write = useWriter()
  const [file, setFile] = useState<File>()
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<ImportAnswer>()
  const [failure, setFailure] = useState<Failure>()
  const [isBusy, setBusy] = useState(false)

  const send = async (dryRun: boolean) => {
    const form = new FormData()
    form.set('dryRun', String(dryRun))
    if (file) form.set('file', file)
    else form.set('text', text)
    setBusy(true)
    const reply = await write<ImportAnswer>('post', PATHS.import, form)
    setBusy(false)
    if ('failure' in reply) {
      setFailure(reply.failure)
      setAnswer(undefined)
      return
    }
    setFailure(undefined)
    if (reply.data.dryRun) setAnswer(reply.data)
    else onDone()
  }
  const changeFile = (next: File | undefined) => {
    setFile(next)
    setAnswer(undefined)
  }
  const mayWrite = answer !== undefined && answer.issues.length === 0 && answer.changed.length > 0
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('transfer.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4} data-testid="metadata-import">
            <Field.Root hint={t('transfer.file-hint')}>
              <Field.Label>{t('transfer.file')}</Field.Label>
              <input
                type="file"
                aria-label={t('transfer.file')}
                accept=".csv,.tsv,.txt,.jsonl,.ndjson"
                onChange={(event) => changeFile(event.target.files?.[0])}
              />
              <Field.Hint />
            </Field.Root>
            {file ? null : (
              <Field.Root>
                <Field.Label>{t('transfer.text')}</Field.Label>
                <Textarea
                  value={text}
                  onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
                    setText(event.target.value)
                    setAnswer(undefined)
                  }}
                />
              </Field.Root>
            )}
            {failure === undefined ? null : <FailureNote failure={failure} />}
            {answer === undefined ? null : <ImportDiff answer={answer} />}
            {isBusy ? <Typography role="status">{t('transfer.busy')}</Typography> : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('transfer.cancel')}
          </Button>
          {mayWrite ? (
            <Button onClick={() => send(false)} disabled={isBusy}>
              {t('transfer.write', { count: answer.changed.length })}
            </Button>
          ) : (
            <Button onClick={() => send(true)} disabled={isBusy || (!file && text.trim() === '')}>
              {t('transfer.look')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
