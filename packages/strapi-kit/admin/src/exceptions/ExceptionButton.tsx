// Messages that somebody may answer for -> a button that asks why, and until when.
import { TextButton } from '@strapi/design-system'
import { useState } from 'react'
import { useTranslate } from '../use-translate'
import { ExceptionDialog } from './ExceptionDialog'
import type { Waivable } from './exceptions'

interface Props {
  messages: readonly Waivable[]
  /** What is in the way, in the language of the interface. */
  sentences: readonly string[]
}

export function ExceptionButton({ messages, sentences }: Props) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <>
      <TextButton onClick={() => setOpen(true)}>{t('exception.make')}</TextButton>
      {open ? (
        <ExceptionDialog messages={messages} sentences={sentences} onClose={() => setOpen(false)} />
      ) : null}
    </>
  )
}
