// What stands in the way, and who answers for publishing all the same: why, and until when.
import { Button, Field, Flex, Modal, Textarea, TextInput, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { PlainList } from '../parts/PlainList'
import { useTranslate } from '../use-translate'
import { defaultUntil, type Waivable } from './exceptions'
import { today, useExceptions } from './use-exceptions'

/** As `waiver` of @kanaal/types has it. */
const LONGEST_REASON = 500

interface Props {
  messages: readonly Waivable[]
  /** What is in the way, in the language of the interface. */
  sentences: readonly string[]
  onClose(): void
}

export function ExceptionDialog({ messages, sentences, onClose }: Props) {
  const t = useTranslate()
  const { make } = useExceptions()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState(defaultUntil(today()))
  const [asked, setAsked] = useState(false)
  const reasonError = asked && reason.trim() === '' ? t('exception.no-reason') : undefined
  const untilError = asked && !(until >= today()) ? t('exception.no-day') : undefined
  const confirm = () => {
    setAsked(true)
    if (reason.trim() === '' || !(until >= today())) return
    make(messages, { reason, until })
    onClose()
  }
  return (
    <Modal.Root open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('exception.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <PlainList aria-label={t('exception.about')}>
              {[...new Set(sentences)].map((text) => (
                <Typography key={text} tag="li" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
                  {text}
                </Typography>
              ))}
            </PlainList>
            <Field.Root required hint={t('exception.reason-hint')} error={reasonError}>
              <Field.Label>{t('exception.reason')}</Field.Label>
              <Textarea
                value={reason}
                maxLength={LONGEST_REASON}
                onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value)}
              />
              <Field.Error />
              <Field.Hint />
            </Field.Root>
            <Field.Root required hint={t('exception.until-hint')} error={untilError}>
              <Field.Label>{t('exception.until')}</Field.Label>
              <TextInput
                type="date"
                min={today()}
                value={until}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => setUntil(event.target.value)}
              />
              <Field.Error />
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('exception.cancel')}
          </Button>
          <Button variant="danger-light" onClick={confirm}>
            {t('exception.confirm')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
