// A finding that is to stay -> why, and until which day somebody answers for it.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Field, Textarea, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { PATHS } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { DayInput } from '../shared/DayInput'
import { FailureNote } from '../shared/FailureNote'
import { FormDialog } from '../shared/FormDialog'

interface Props {
  scheme: string
  finding: { check: string; subject: string; reason: string }
  onClose(): void
  onWaived(): void
}

export function WaiveForm({ scheme, finding, onClose, onWaived }: Props) {
  const t = useTranslate()
  const write = useWriter()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const [failure, setFailure] = useState<Failure>()
  const save = async () => {
    const { check, subject } = finding
    const body = { check, subject, reason, until }
    const done = await write('post', `${PATHS.schemes}/${scheme}/waivers`, body)
    if ('failure' in done) setFailure(done.failure)
    else onWaived()
  }
  return (
    <FormDialog
      title={t('waive.title')}
      testId="waive"
      onClose={onClose}
      actions={
        <Button disabled={reason.trim() === '' || until === ''} onClick={save}>
          {t('waive.do')}
        </Button>
      }
    >
      <Typography tag="p">{finding.reason}</Typography>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {t('waive.what')}
      </Typography>
      <Field.Root required>
        <Field.Label>{t('waive.reason')}</Field.Label>
        <Textarea
          value={reason}
          maxLength={500}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value)}
        />
      </Field.Root>
      <DayInput label={t('waive.until')} value={until} onChange={setUntil} />
      {failure === undefined ? null : <FailureNote failure={failure} />}
    </FormDialog>
  )
}
