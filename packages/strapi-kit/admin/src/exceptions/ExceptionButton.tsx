// Messages that somebody may answer for -> a button that asks why, and until when, or says who may be asked.
import { TextButton } from '@strapi/design-system'
import { useState } from 'react'
import { useTranslate } from '../use-translate'
import { ExceptionDialog } from './ExceptionDialog'
import type { Approvers, Obstacle } from './exceptions'

interface Props {
  obstacles: readonly Obstacle[]
  approvers: Approvers
}

export function ExceptionButton({ obstacles, approvers }: Props) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <>
      <TextButton onClick={() => setOpen(true)}>{t('exception.make')}</TextButton>
      {open ? (
        <ExceptionDialog obstacles={obstacles} approvers={approvers} onClose={() => setOpen(false)} />
      ) : null}
    </>
  )
}
