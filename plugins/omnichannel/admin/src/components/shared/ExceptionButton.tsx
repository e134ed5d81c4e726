// Messages that somebody may answer for -> a button that asks why, and until when.
import { TextButton } from '@strapi/design-system'
import { useState } from 'react'
import type { PreviewMessage } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { ExceptionDialog } from './ExceptionDialog'

export function ExceptionButton({ messages }: { messages: readonly PreviewMessage[] }) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <>
      <TextButton onClick={() => setOpen(true)}>{t('exception.make')}</TextButton>
      {open ? <ExceptionDialog messages={messages} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
