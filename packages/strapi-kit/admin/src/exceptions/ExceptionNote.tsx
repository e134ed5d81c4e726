// A message that somebody answers for -> why, until when and by whom, and the way to take that back.
import type { Waived } from '@kanaal/types'
import { Flex, TextButton, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { useTranslate } from '../use-translate'
import type { Waivable } from './exceptions'
import { useExceptions } from './use-exceptions'

/** Whoever may not make an exception may still take one back: that makes nothing laxer. */
export function ExceptionNote({
  waiver,
  message,
}: {
  waiver: Pick<Waived, 'reason' | 'until' | 'by'>
  message: Waivable
}) {
  const { reason, until, by } = waiver
  const t = useTranslate()
  const { formatDate } = useIntl()
  const { takeBack } = useExceptions()
  const date = formatDate(until, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <Flex gap={3} wrap="wrap" justifyContent="space-between" alignItems="flex-start">
      <Typography variant="pi" textColor="neutral700">
        {by === undefined
          ? t('exception.note', { date, reason })
          : t('exception.note-by', { date, reason, by })}
      </Typography>
      <TextButton onClick={() => takeBack(message)}>{t('exception.take-back')}</TextButton>
    </Flex>
  )
}
