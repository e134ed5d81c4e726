// Documents by targets: the title leads to the form, a cell and the eye at the end of a row to the preview.
import {
  IconButton,
  Link,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system'
import { Eye } from '@strapi/icons'
import { NavLink, useNavigate } from 'react-router-dom'
import type { ReadinessResponse, ReadinessRow } from '../../../../shared/contracts'
import { editPath } from '../../admin-paths'
import type { OptedInType } from '../../hooks/use-content-types'
import { useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'
import { alone } from '../../model/panes'
import { wishPreview } from '../../model/preview-wish'
import { ReadinessCell } from './ReadinessCell'

/** Eight targets fit on a screen only where long names take two lines. */
const WRAPPED = { whiteSpace: 'normal', overflowWrap: 'break-word' } as const

interface Props {
  answer: ReadinessResponse
  type: OptedInType
  /** Whether filters leave documents out. */
  isNarrowed: boolean
}

export function ReadinessTable({ answer, type, isNarrowed }: Props) {
  const t = useTranslate()
  const { pick } = useLanguage()
  const navigate = useNavigate()
  const { rows, targets } = answer
  if (rows.length === 0) {
    return <Typography role="status">{t(isNarrowed ? 'page.none-fits' : 'page.none')}</Typography>
  }
  const pathOf = ({ documentId, locale }: ReadinessRow) => editPath(type, documentId, locale)
  const columns = [
    t('page.document'),
    t('page.status'),
    t('page.content'),
    ...targets.map(({ title }) => pick(title)),
  ]
  return (
    <Table colCount={columns.length + 1} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {columns.map((title) => (
            <Th key={title}>
              <Typography variant="sigma" textColor="neutral600" style={WRAPPED}>
                {title}
              </Typography>
            </Th>
          ))}
          <Th>
            <VisuallyHidden>{t('page.actions')}</VisuallyHidden>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.documentId}>
            <Td>
              <Link tag={NavLink} to={pathOf(row)} style={WRAPPED}>
                {row.title || t('full.untitled')}
              </Link>
            </Td>
            <Td>
              <Typography textColor="neutral700">{t(`page.status.${row.status}`)}</Typography>
            </Td>
            <ReadinessCell title={t('page.content')} found={row.content} path={pathOf(row)} />
            {targets.map(({ id, title }) => (
              <ReadinessCell
                key={id}
                title={pick(title)}
                found={row.targets.find(({ target }) => target === id)}
                path={pathOf(row)}
                onPreview={() => wishPreview(wishFor(row, id))}
              />
            ))}
            <Td>
              <IconButton
                variant="ghost"
                label={t('page.preview', { title: row.title || t('full.untitled') })}
                onClick={() => {
                  const target = firstMeant(row)
                  if (target) wishPreview(wishFor(row, target))
                  navigate(pathOf(row))
                }}
              >
                <Eye />
              </IconButton>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  )
}

const wishFor = ({ documentId, locale }: ReadinessRow, target: string) => ({
  documentId,
  locale,
  panes: alone(target),
  switches: {},
})

const firstMeant = ({ targets }: ReadinessRow): string | undefined =>
  targets.find(({ state }) => state !== 'excluded')?.target
