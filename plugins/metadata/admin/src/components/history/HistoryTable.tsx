// Entries of the record, the latest first: when, who, which document, and what changed.
import { Flex, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import type { HistoryAnswer } from '../../../../shared/history'
import { editPath } from '../../admin-paths'
import { useMoment } from '../../hooks/use-date'
import { useTranslate } from '../../hooks/use-translate'
import { ChangeList } from './ChangeList'
import { useWriterName } from './use-writer-name'

const COLUMNS = ['when', 'who', 'document', 'what'] as const

export function HistoryTable({ answer }: { answer: HistoryAnswer }) {
  const { entries } = answer
  const t = useTranslate()
  const say = useMoment()
  const nameOf = useWriterName()
  return (
    <Table colCount={COLUMNS.length} rowCount={entries.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {t(`history.column.${column}`)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <Tr key={entry.id} style={{ verticalAlign: 'top' }}>
            <Td>
              <Typography textColor="neutral800">{say(entry.at)}</Typography>
            </Td>
            <Td>
              <Typography textColor="neutral800">{nameOf(entry.by)}</Typography>
            </Td>
            <Td>
              <Flex direction="column" alignItems="flex-start" maxWidth="280px">
                {entry.isGone ? (
                  <Typography>{entry.title || entry.documentId}</Typography>
                ) : (
                  <Link
                    tag={NavLink}
                    to={editPath({ ...entry, field: (entry.changes[0]?.key ?? '').split('.') })}
                    style={{ whiteSpace: 'normal' }}
                  >
                    {entry.title || t('row.untitled')}
                  </Link>
                )}
                <Typography variant="pi" textColor="neutral600">
                  {[entry.locale, t(`history.action.${entry.action}`)].filter(Boolean).join(' · ')}
                </Typography>
              </Flex>
            </Td>
            <Td style={{ whiteSpace: 'normal', maxWidth: '480px' }}>
              <ChangeList changes={entry.changes} answer={answer} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  )
}
