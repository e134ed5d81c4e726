// What stands in the way, and who answers for publishing all the same: why, and until when; or who else may.
import { Button, Field, Flex, Modal, Textarea, TextInput } from '@strapi/design-system'
import { useState } from 'react'
import { useTranslate } from '../use-translate'
import { ApproverNote } from './ApproverNote'
import { type Approvers, defaultUntil, type Obstacle, shareObstacles } from './exceptions'
import { ObstacleList } from './ObstacleList'
import { today, useExceptions } from './use-exceptions'

/** As `waiver` of @kanaal/types has it. */
const LONGEST_REASON = 500

interface Props {
  obstacles: readonly Obstacle[]
  approvers: Approvers
  onClose(): void
}

export function ExceptionDialog({ obstacles, approvers, onClose }: Props) {
  const t = useTranslate()
  const { make } = useExceptions()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState(defaultUntil(today()))
  const [asked, setAsked] = useState(false)
  const reasonError = asked && reason.trim() === '' ? t('exception.no-reason') : undefined
  const untilError = asked && !(until >= today()) ? t('exception.no-day') : undefined
  const { own, others } = shareObstacles(obstacles, approvers)
  const mayMake = own.length > 0
  const confirm = () => {
    setAsked(true)
    if (reason.trim() === '' || !(until >= today())) return
    make(own, { reason, until })
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
            {[...others].map(([role, theirs]) => (
              <ApproverNote key={role} role={role} obstacles={theirs} />
            ))}
            {mayMake ? (
              <>
                <ObstacleList label={t('exception.about')} obstacles={own} />
                <Field.Root required hint={t('exception.reason-hint')} error={reasonError}>
                  <Field.Label>{t('exception.reason')}</Field.Label>
                  <Textarea
                    value={reason}
                    maxLength={LONGEST_REASON}
                    onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
                      setReason(event.target.value)
                    }
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
              </>
            ) : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {mayMake ? t('exception.cancel') : t('exception.close')}
          </Button>
          {mayMake ? (
            <Button variant="danger-light" onClick={confirm}>
              {t('exception.confirm')}
            </Button>
          ) : null}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
