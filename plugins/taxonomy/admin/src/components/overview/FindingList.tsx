// The findings of one check: each can be answered for, and one that somebody answers for says by whom, why and until when.
import { PlainList } from '@kanaal/strapi-kit/strapi-admin'
import type { Message } from '@kanaal/types'
import { Box, Button, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { useTranslate } from '../../hooks/use-translate'

export interface Finding {
  check: string
  /** The URI it is about; `''`: the vocabulary as a whole. */
  subject: string
  reason: string
}

interface Props {
  check: string
  messages: readonly Message[]
  mayManage: boolean
  onWaive(finding: Finding): void
  onTakeBack(finding: Finding): void
}

export function FindingList({ check, messages, mayManage, onWaive, onTakeBack }: Props) {
  const t = useTranslate()
  const { formatDate } = useIntl()
  return (
    <PlainList>
      {messages.map(({ reason, place, waiver }) => {
        const finding = { check, subject: String(place?.field?.[0] ?? ''), reason }
        return (
          <Box tag="li" key={`${finding.subject} ${reason}`} paddingBottom={2}>
            <Typography variant="pi" tag="p" textColor={waiver ? 'neutral600' : 'neutral800'}>
              {reason}
            </Typography>
            {waiver === undefined ? null : (
              <Typography variant="pi" tag="p" textColor="neutral600">
                {t('waive.by', {
                  who: waiver.by ?? t('conflict.somebody'),
                  until: formatDate(`${waiver.until}T12:00:00Z`, { dateStyle: 'medium' }),
                  reason: waiver.reason,
                })}
              </Typography>
            )}
            {mayManage ? (
              <Button
                size="S"
                variant="ghost"
                aria-label={t(waiver ? 'waive.take-back-of' : 'waive.of', { finding: reason })}
                onClick={() => (waiver ? onTakeBack : onWaive)(finding)}
              >
                {t(waiver ? 'waive.take-back' : 'waive.title')}
              </Button>
            ) : null}
          </Box>
        )
      })}
    </PlainList>
  )
}
