// A document -> the latest changes of its values, asked for when somebody unfolds them.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Flex, Link, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import { HISTORY_PATHS, type HistoryAnswer } from '../../../../shared/history'
import { HISTORY_LINK } from '../../admin-paths'
import { useMoment } from '../../hooks/use-date'
import { useTranslate } from '../../hooks/use-translate'
import { FailureNote } from '../shared/FailureNote'
import { ChangeList } from './ChangeList'
import { useWriterName } from './use-writer-name'

/** More stand on the page of all changes. */
const SHOWN = 5

interface Props {
  uid: string
  documentId: string | undefined
  locale: string
}

export function DocumentHistory({ uid, documentId, locale }: Props) {
  const t = useTranslate()
  const say = useMoment()
  const nameOf = useWriterName()
  const { answer, failure, again } = useGet<HistoryAnswer>(
    documentId === undefined ? undefined : HISTORY_PATHS.all,
    { type: uid, documentId, locale, pageSize: SHOWN },
  )
  if (documentId === undefined) return <Typography variant="pi">{t('history.unsaved')}</Typography>
  if (failure !== undefined) return <FailureNote failure={failure} onAgain={again} />
  if (answer === undefined) return <Typography variant="pi">{t('history.loading')}</Typography>
  if (answer.entries.length === 0) return <Typography variant="pi">{t('history.none')}</Typography>
  const { total } = answer.pagination
  return (
    <Flex direction="column" alignItems="stretch" gap={3} data-testid="document-history">
      {answer.entries.map(({ id, at, by, action, changes }) => (
        <Box key={id}>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {[say(at), nameOf(by), t(`history.action.${action}`)].join(' · ')}
          </Typography>
          <ChangeList changes={changes} answer={answer} />
        </Box>
      ))}
      {total > SHOWN ? (
        <Link tag={NavLink} to={`/settings/${HISTORY_LINK}?type=${uid}&documentId=${documentId}`}>
          {t('history.more', { count: total - SHOWN })}
        </Link>
      ) : null}
    </Flex>
  )
}
