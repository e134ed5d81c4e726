// Who wrote -> how a person would call them.
import { useCallback } from 'react'
import type { Writer } from '../../../../shared/history'
import { useTranslate } from '../../hooks/use-translate'

export function useWriterName(): (by: Writer) => string {
  const t = useTranslate()
  return useCallback(
    ({ kind, name }) => {
      if (kind === 'program') return t('history.program')
      if (kind === 'token') return t('history.token', { name })
      return name || t('review.somebody')
    },
    [t],
  )
}
