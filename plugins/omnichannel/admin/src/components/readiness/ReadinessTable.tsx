// Documents by targets: one icon a cell, with its words for those who cannot see it; a row opens the document.
import {
  Link,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tooltip,
  Tr,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import type { Readiness, ReadinessResponse } from '../../../../shared/contracts'
import { editPath } from '../../admin-paths'
import { useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'
import { StateIcon } from '../shared/StateIcon'

/** Eight targets fit on a screen only where long names take two lines. */
const WRAPPED = { whiteSpace: 'normal', overflowWrap: 'break-word' } as const

export function ReadinessTable({ answer, uid }: { answer: ReadinessResponse; uid: string }) {
  const t = useTranslate()
  const { pick } = useLanguage()
  const { rows, targets } = answer
  if (rows.length === 0) return <Typography>{t('page.none')}</Typography>
  const columns = [
    t('page.document'),
    t('page.status'),
    t('page.content'),
    ...targets.map(({ title }) => pick(title)),
  ]
  return (
    <Table colCount={columns.length} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {columns.map((title) => (
            <Th key={title}>
              <Typography variant="sigma" textColor="neutral600" style={WRAPPED}>
                {title}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.documentId}>
            <Td>
              <Link tag={NavLink} to={editPath(uid, row.documentId, row.locale)} style={WRAPPED}>
                {row.title || t('full.untitled')}
              </Link>
            </Td>
            <Td>
              <Typography textColor="neutral700">{t(`page.status.${row.status}`)}</Typography>
            </Td>
            <ReadinessCell title={t('page.content')} found={row.content} />
            {targets.map(({ id, title }) => (
              <ReadinessCell
                key={id}
                title={pick(title)}
                found={row.targets.find(({ target }) => target === id)}
              />
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  )
}

function ReadinessCell({ title, found }: { title: string; found: Readiness | undefined }) {
  const t = useTranslate()
  const { pick } = useLanguage()
  if (found === undefined) return <Td />
  const words = found.worst === undefined ? t(`state.${found.state}`) : pick(found.worst.text)
  return (
    <Td>
      <Tooltip label={words}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the tooltip must open for those who do not point. */}
        <span tabIndex={0}>
          <StateIcon state={found.state} />
          <VisuallyHidden>{t('page.cell', { target: title, state: words })}</VisuallyHidden>
        </span>
      </Tooltip>
    </Td>
  )
}
